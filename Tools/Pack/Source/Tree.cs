using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Pack.Plugins;

namespace CrmCoach.Pack.Source;

/// <summary>The unpacked solution with everything that goes into its zip, read once; the rules and the packing look at nothing else.</summary>
public sealed class Tree
{
    private readonly ILookup<string, Part> parts;

    private Tree(Sources sources, IReadOnlyList<SourceFile> files, IReadOnlyDictionary<string, byte[]> web, PluginDll? dll)
    {
        Sources = sources;
        Files = files;
        Web = web;
        Dll = dll;
        parts = files.Where(file => file.Part is not null).ToLookup(file => file.Layout!.Kind, file => file.Part!);
        Manifest = parts["manifest"].FirstOrDefault()?.At("SolutionManifest") ?? Nothing("Other/Solution.xml", "SolutionManifest");
        Shell = parts["shell"].FirstOrDefault() ?? Nothing("Other/Customizations.xml", "ImportExportXml");
        Prefix = (Manifest.At("Publisher", "CustomizationPrefix")?.Value ?? "") + "_";
        Tables = files.Where(file => file.Layout?.Kind == "table" && file.Part is not null).Select(file => new Table(file, files, Prefix)).ToList();
        WebResources = files
            .Where(file => file.Layout?.Kind == "web resource" && file.Part is not null)
            .Select(file => new WebResource(file, web)).ToList();
        Catalog = new Catalog(Tables);
    }

    public Sources Sources { get; }

    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>What the web resources contain, by the path under their folder, which is their unique name.</summary>
    public IReadOnlyDictionary<string, byte[]> Web { get; }

    /// <summary>The plug-in assembly, or null where there is none or it is not one.</summary>
    public PluginDll? Dll { get; }

    public Part Manifest { get; }

    public Part Shell { get; }

    /// <summary>The publisher's prefix with its underscore.</summary>
    public string Prefix { get; }

    /// <summary>The publisher's prefix for choice values, or null where it is no number.</summary>
    public int? OptionPrefix => int.TryParse(Manifest.At("Publisher")?.Text("CustomizationOptionValuePrefix"), out var prefix) ? prefix : null;

    public IReadOnlyList<Table> Tables { get; }

    /// <summary>The columns of all tables.</summary>
    public IEnumerable<Column> Columns => Tables.SelectMany(table => table.Columns);

    /// <summary>The forms of all tables.</summary>
    public IEnumerable<Form> Forms => Tables.SelectMany(table => table.Forms);

    /// <summary>The views of all tables.</summary>
    public IEnumerable<View> Views => Tables.SelectMany(table => table.Views);

    /// <summary>The charts of all tables.</summary>
    public IEnumerable<Chart> Charts => Tables.SelectMany(table => table.Charts);

    public IReadOnlyList<WebResource> WebResources { get; }

    public Catalog Catalog { get; }

    public Part RelationshipIndex => parts["relationship index"].FirstOrDefault() ?? Nothing("Other/Relationships.xml", "EntityRelationships");

    public IEnumerable<Part> Relationships => parts["relationships"].SelectMany(file => file.Children("EntityRelationship"));

    public IEnumerable<Part> RootComponents => Manifest.Child("RootComponents")?.Children("RootComponent") ?? [];

    public IEnumerable<Part> Choices => parts["choice"];

    public IEnumerable<Part> Roles => parts["role"];

    public IEnumerable<Dashboard> Dashboards => parts["dashboard"].Select(part => new Dashboard(part));

    public IEnumerable<Part> SiteMaps => parts["site map"];

    public IEnumerable<Part> Apps => parts["app"];

    public IEnumerable<Part> Assemblies => parts["assembly"];

    public IEnumerable<Part> PluginTypes => Assemblies.SelectMany(assembly => assembly.Child("PluginTypes")?.Children("PluginType") ?? []);

    public IEnumerable<Part> Steps => parts["step"];

    public IEnumerable<Part> CustomApis => parts["custom API"];

    public IEnumerable<Part> RequestParameters => parts["request parameter"];

    public IEnumerable<Part> ResponseProperties => parts["response property"];

    /// <summary>The roots of all files that could be read.</summary>
    public IEnumerable<Part> Roots => parts.SelectMany(kind => kind);

    /// <summary>A path in the tree as findings show it.</summary>
    public string Shown(string path) => Shown(Sources.Tree, path);

    public string ShownWeb(string path) => Shown(Sources.Web, path);

    public static Tree Read(Sources sources)
    {
        var files = PathsUnder(sources.Tree)
            .Select(path => SourceFile.Read(Path.Combine(sources.Tree, path), path, Shown(sources.Tree, path))).ToList();
        var web = PathsUnder(sources.Web).ToDictionary(
            path => path, path => File.ReadAllBytes(Path.Combine(sources.Web, path)), StringComparer.Ordinal);
        return new(sources, files, web, PluginDll.Read(sources.Assembly));
    }

    private static IEnumerable<string> PathsUnder(string folder) =>
        !Directory.Exists(folder)
            ? []
            : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal);

    private static string Shown(string folder, string path) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) + "/" + path;

    private Part Nothing(string path, string name) => new(Shown(path), new XElement(name));
}
