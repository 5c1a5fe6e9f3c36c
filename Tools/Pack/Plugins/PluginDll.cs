using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace CrmCoach.Pack.Plugins;

/// <summary>The plug-in assembly as the platform will see it, read without loading it.</summary>
public sealed record PluginDll(
    byte[] Content, string FullName, bool IsSigned, string Framework, string FileVersion, IReadOnlyList<PluginClass> Classes, IReadOnlyList<AssemblyNameReference> References)
{
    private const string Interface = "Microsoft.Xrm.Sdk.IPlugin";

    public static PluginDll? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        var content = File.ReadAllBytes(path);
        try
        {
            using var assembly = AssemblyDefinition.ReadAssembly(new MemoryStream(content));
            return Describe(content, assembly);
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static PluginDll Describe(byte[] content, AssemblyDefinition assembly) => new(
        content,
        assembly.Name.FullName,
        assembly.Name.HasPublicKey,
        Argument(assembly, "TargetFrameworkAttribute"),
        Argument(assembly, "AssemblyFileVersionAttribute"),
        assembly.MainModule.Types.Where(IsPlugin).Select(PluginClass.Of).OrderBy(type => type.FullName, StringComparer.Ordinal).ToList(),
        assembly.MainModule.AssemblyReferences.ToList());

    private static string Argument(AssemblyDefinition assembly, string attribute) =>
        assembly.CustomAttributes.FirstOrDefault(candidate => candidate.AttributeType.Name == attribute)?.ConstructorArguments[0].Value as string ?? "";

    private static bool IsPlugin(TypeDefinition type) => type.IsClass && !type.IsAbstract && Lineage(type).Any(Implements);

    private static bool Implements(TypeDefinition type) => type.Interfaces.Any(candidate => candidate.InterfaceType.FullName == Interface);

    private static IEnumerable<TypeDefinition> Lineage(TypeDefinition type)
    {
        for (var current = type; current is not null; current = current.BaseType as TypeDefinition)
            yield return current;
    }
}
