#if !NETFRAMEWORK
using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("crmcoach-training")]
[assembly: InternalsVisibleTo("CrmCoach.Benchmarks")]
[assembly: InternalsVisibleTo("CrmCoach.Tests")]
#endif
