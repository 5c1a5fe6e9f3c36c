using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

internal static class AssemblyMistakes
{
    private const string Description = "Solution/PluginAssemblies/*/CrmCoachPlugins.dll.data.xml";
    private const string Extra =
        "<PluginType AssemblyQualifiedName=\"x\" PluginTypeId=\"11111111-2222-5333-8444-555555555555\" Name=\"CrmCoach.Plugins.NoteChanged\" />";
    private const string Other = "<PluginAssembly FullName=\"Other\" PluginAssemblyId=\"11111111-2222-5333-8444-555555555555\" />";

    public static readonly IReadOnlyList<Mistake> All =
    [
        new("assembly.missing", "no assembly", copy => (copy.Assembly = copy.Full("gone.dll"), "/")),
        new("assembly.missing", "a file that is no assembly", copy =>
        {
            copy.Assembly = copy.Full("text.dll");
            File.WriteAllText(copy.Assembly, "text");
            return (copy.Assembly, "/");
        }),
        Write("assembly.one", "Solution/PluginAssemblies/Other/Other.dll.data.xml", Other, "Solution/PluginAssemblies"),
        Set(
            "assembly.identity", Description, "/PluginAssembly/@FullName",
            "CrmCoach.Plugins, Version=1.1.0.0, Culture=neutral, PublicKeyToken=09831919b8c9242b"),
        Assembly("assembly.identity", "of another name", dll => dll.Name.Name = "Coach", "/PluginAssembly/@FullName", Description),
        Assembly(
            "assembly.identity", "with another key", dll => dll.Name.PublicKey = dll.Name.PublicKey.Reverse().ToArray(), "/PluginAssembly/@FullName",
            Description),
        Assembly("assembly.signed", "without a strong name", dll => dll.Name.PublicKey = [], "/assembly"),
        Assembly(
            "assembly.framework", "for 4.8", dll => SetArgument(dll, "TargetFrameworkAttribute", ".NETFramework,Version=v4.8"),
            "/assembly/TargetFramework"),
        Assembly(
            "assembly.reference", "with a package", dll => Refer(dll, "Newtonsoft.Json", "30ad4fe6b2a6aeed"), "/assembly/reference[Newtonsoft.Json]"),
        Assembly("assembly.reference", "with an unsigned SDK", dll => Refer(dll, "Microsoft.Xrm.Sdk", ""), "/assembly/reference[Microsoft.Xrm.Sdk]"),
        Assembly(
            "assembly.reference", "with a System of someone else", dll => Refer(dll, "System.Text.Json", "b77a5c561934e080"),
            "/assembly/reference[System.Text.Json]"),
        Assembly(
            "assembly.size", "of 17 MB",
            dll => dll.MainModule.Resources.Add(new EmbeddedResource("much", ManifestResourceAttributes.Public, new byte[17 * 1024 * 1024])), "/"),
        Assembly(
            "assembly.version", "of another build", dll => SetArgument(dll, "AssemblyFileVersionAttribute", "0.0.9.0"),
            "/assembly/AssemblyFileVersion"),
        Set("assembly.place", Description, "//IsolationMode", "1", "/FileName"),
        Set("assembly.place", Description, "//SourceType", "4", "/FileName"),
        Set("assembly.place", Description, "//FileName", "/PluginAssemblies/CrmCoach.Plugins.dll"),
        Assembly(
            "assembly.type", "without a class", dll => Class(dll, "NoteChanged").Name = "NoteSaved",
            "PluginType[@Name='CrmCoach.Plugins.NoteChanged']/@Name", Description),
        Assembly(
            "assembly.type", "with a class of its own", dll => Class(dll, "NoteChanged").IsNotPublic = true,
            "PluginType[@Name='CrmCoach.Plugins.NoteChanged']/@Name", Description),
        Assembly(
            "assembly.type", "with a class that is no plug-in", dll => Class(dll, "NoteChanged").BaseType = dll.MainModule.TypeSystem.Object,
            "PluginType[@Name='CrmCoach.Plugins.NoteChanged']/@Name", Description),
        Set("assembly.typename", Description, "//PluginType/@AssemblyQualifiedName", "CrmCoach.Plugins.ActivityChanged"),
        Assembly(
            "assembly.unregistered", "with one class more", dll => Class(dll, "NoteChanged").Name = "NoteSaved",
            "/assembly/type[CrmCoach.Plugins.NoteSaved]"),
        Add("assembly.unused", Description, "//PluginTypes", Extra, "/PluginType"),
    ];

    /// <summary>The finding names the assembly, or the file of the tree that it does not fit.</summary>
    private static Mistake Assembly(string rule, string what, Action<AssemblyDefinition> change, string node, string? file = null) =>
        new(rule, $"an assembly {what}", copy =>
    {
        copy.Assembly = copy.Full("changed.dll");
        using var assembly = AssemblyDefinition.ReadAssembly(PackSources.Assembly);
        change(assembly);
        assembly.Write(copy.Assembly);
        return (file is null ? copy.Assembly : copy.Find(file), node);
    });

    private static TypeDefinition Class(AssemblyDefinition assembly, string name) => assembly.MainModule.GetType("CrmCoach.Plugins", name);

    private static void Refer(AssemblyDefinition assembly, string name, string token) =>
        assembly.MainModule.AssemblyReferences.Add(new(name, new Version(13, 0, 0, 0)) { PublicKeyToken = Convert.FromHexString(token) });

    private static void SetArgument(AssemblyDefinition assembly, string attribute, string value)
    {
        var arguments = assembly.CustomAttributes.Single(candidate => candidate.AttributeType.Name == attribute).ConstructorArguments;
        arguments[0] = new(arguments[0].Type, value);
    }
}
