using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>Keeps a solution's assembly apart, and binds it to the sandbox's own SDK contract and service model.</summary>
internal sealed class PluginLoadContext(string name) : AssemblyLoadContext(name, isCollectible: true)
{
    private static readonly Assembly Sdk = typeof(IPlugin).Assembly;
    private static readonly Assembly ServiceModel = typeof(System.ServiceModel.FaultException).Assembly;

    public Assembly Load(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return LoadFromStream(stream);
    }

    // Everything else is .NET Framework, for which .NET has assemblies of the same names.
    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        "Microsoft.Xrm.Sdk" => Sdk,
        "System.ServiceModel" => ServiceModel,
        _ => null,
    };
}
