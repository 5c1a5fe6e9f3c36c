#if !NETFRAMEWORK
using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("crmcoach-training")]
#endif
