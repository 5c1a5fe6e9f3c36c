#if NETFRAMEWORK
namespace System.Runtime.CompilerServices;

/// <summary>Lets records and init accessors compile for .NET Framework.</summary>
internal static class IsExternalInit
{
}
#endif
