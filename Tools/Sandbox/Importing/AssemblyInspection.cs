using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Mono.Cecil;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Looks into a plug-in assembly without loading it.</summary>
internal static class AssemblyInspection
{
    private const string PluginInterface = "Microsoft.Xrm.Sdk.IPlugin";

    // What the platform's sandbox has: the framework and the SDK.
    private static readonly HashSet<string> Sdk = ["Microsoft.Xrm.Sdk", "Microsoft.Crm.Sdk.Proxy", "Microsoft.Xrm.Sdk.Workflow"];
    private static readonly HashSet<string> FrameworkKeys = ["b77a5c561934e089", "b03f5f7f11d50a3a", "31bf3856ad364e35", "cc7b13ffcd2ddd51"];

    public static void Check(XElement node, AssemblyDefinition assembly, string fullName)
    {
        if (!assembly.Name.HasPublicKey) throw node.Refuse("the assembly is not strong-named");
        if (assembly.Name.FullName != fullName) throw node.Refuse($"FullName is '{fullName}', but the assembly is '{assembly.Name.FullName}'");
        CheckFramework(node, assembly);
        var foreign = assembly.MainModule.AssemblyReferences.FirstOrDefault(reference => !IsThere(reference));
        if (foreign != null) throw node.Refuse($"the assembly needs {foreign.FullName}, which is neither of the .NET Framework nor of the SDK");
    }

    public static void CheckPlugin(XElement node, AssemblyDefinition assembly, string typeName)
    {
        var type = assembly.MainModule.GetType(typeName);
        if (type == null)
            throw node.Refuse($"PluginType [{typeName}] not found in PluginAssembly [{assembly.Name.Name}]");
        if (!type.IsPublic || type.IsAbstract) throw node.Refuse($"{typeName} is not a public class that can be made");
        if (!IsPlugin(type)) throw node.Refuse($"{typeName} does not implement {PluginInterface}");
        if (!type.Methods.Any(method => method.IsConstructor && method.IsPublic && IsKnown(method)))
            throw node.Refuse($"{typeName} has no public constructor without parameters or with one or two texts");
    }

    private static void CheckFramework(XElement node, AssemblyDefinition assembly)
    {
        var target = assembly.CustomAttributes
            .FirstOrDefault(attribute => attribute.AttributeType.Name == "TargetFrameworkAttribute")?.ConstructorArguments[0].Value as string;
        if (!IsSupported(target))
            throw node.Refuse($"the assembly targets {target ?? "an unknown framework"}; the platform takes up to .NET Framework 4.6.2");
    }

    private static bool IsSupported(string? target)
    {
        const string framework = ".NETFramework,Version=v";
        if (target == null || !target.StartsWith(framework, StringComparison.Ordinal)) return false;
        return Version.Parse(target[framework.Length..]) <= new Version(4, 6, 2);
    }

    private static bool IsThere(AssemblyNameReference reference) =>
        Sdk.Contains(reference.Name) || FrameworkKeys.Contains(Convert.ToHexStringLower(reference.PublicKeyToken));

    private static bool IsPlugin(TypeDefinition? type)
    {
        for (; type != null; type = type.BaseType as TypeDefinition)
        {
            if (type.Interfaces.Any(item => item.InterfaceType.FullName == PluginInterface)) return true;
        }

        return false;
    }

    private static bool IsKnown(MethodDefinition constructor) =>
        constructor.Parameters.Count <= 2 && constructor.Parameters.All(parameter => parameter.ParameterType.FullName == "System.String");
}
