using System;
using System.Reflection;
using System.Runtime.Loader;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Tests.Dataverse;

/// <summary>Runs plug-ins of the shipped assembly in a context of the test's making: for what the sandbox does not let happen, such as a fault in the
/// middle of a scoring.</summary>
internal static class ShippedPlugins
{
    private static readonly Assembly Assembly = new LoadContext().LoadFromAssemblyPath(Built.PluginAssembly);

    public static Type[] Types => Array.FindAll(Assembly.GetExportedTypes(), type => typeof(IPlugin).IsAssignableFrom(type) && !type.IsAbstract);

    public static void Run(string name, StepContext context) =>
        ((IPlugin)Activator.CreateInstance(Assembly.GetType("CrmCoach.Plugins." + name, throwOnError: true)!)!).Execute(context);

    private sealed class LoadContext : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
        {
            "Microsoft.Xrm.Sdk" => typeof(IPlugin).Assembly,
            "System.ServiceModel" => typeof(FaultException).Assembly,
            _ => null,
        };
    }
}
