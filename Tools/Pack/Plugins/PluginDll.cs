using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace CrmCoach.Pack.Plugins;

/// <summary>The plug-in assembly as the platform will see it, read without loading it.</summary>
public sealed record PluginDll(string Path, string FullName, bool IsSigned)
{
    private const string Interface = "Microsoft.Xrm.Sdk.IPlugin";

    public required string Framework { get; init; }

    public required string FileVersion { get; init; }

    public required IReadOnlyList<PluginClass> Classes { get; init; }

    public required IReadOnlyList<AssemblyNameReference> References { get; init; }

    public long Size => new FileInfo(Path).Length;

    public byte[] Content => File.ReadAllBytes(Path);

    /// <summary>The assembly in that file, or null where there is none.</summary>
    public static PluginDll? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            using var assembly = AssemblyDefinition.ReadAssembly(path);
            return Describe(path, assembly);
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static PluginDll Describe(string path, AssemblyDefinition assembly) =>
        new(path, assembly.Name.FullName, assembly.Name.HasPublicKey)
        {
            Framework = Argument(assembly, "TargetFrameworkAttribute"),
            FileVersion = Argument(assembly, "AssemblyFileVersionAttribute"),
            Classes = assembly.MainModule.Types.Where(IsPlugin).Select(PluginClass.Of).OrderBy(type => type.FullName, StringComparer.Ordinal).ToList(),
            References = assembly.MainModule.AssemblyReferences.ToList(),
        };

    private static string Argument(AssemblyDefinition assembly, string attribute) =>
        assembly.CustomAttributes.FirstOrDefault(
            candidate => candidate.AttributeType.Name == attribute)?.ConstructorArguments[0].Value as string ?? "";

    private static bool IsPlugin(TypeDefinition type) => type.IsClass && !type.IsAbstract && Lineage(type).Any(Implements);

    private static bool Implements(TypeDefinition type) => type.Interfaces.Any(candidate => candidate.InterfaceType.FullName == Interface);

    private static IEnumerable<TypeDefinition> Lineage(TypeDefinition type)
    {
        for (var current = type; current is not null; current = current.BaseType as TypeDefinition)
            yield return current;
    }
}
