namespace Microsoft.Xrm.Sdk;

/// <summary>The XML namespaces of the data contracts.</summary>
internal static class Contracts
{
    public const string Sdk = "http://schemas.microsoft.com/xrm/2011/Contracts";

    public const string Metadata = "http://schemas.microsoft.com/xrm/2011/Metadata";
}
