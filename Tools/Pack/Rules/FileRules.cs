using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Every file has a place in the layout, and the name that its content gives it.</summary>
public static class FileRules
{
    public static readonly IReadOnlyList<Rule> All =
    [
        new("file.unlisted", "No file lies where nothing is packed from.", Unlisted),
        new("file.table", "Every folder of a table holds the table's own file and its ribbon.", TableFolder),
        new("file.api", "Every folder of a custom API holds its own file.", ApiFolder),
        new("file.single", "A form's or a view's file holds one form or view.", Single),
        new("file.name", "A file or folder is called what its content is called.", Names),
        new("zip.path", "No two files have one path in the zip, and no path is empty.", ZipPaths),
    ];

    private static IEnumerable<Problem> Unlisted(Tree tree) =>
        tree.Files.Where(file => file.Layout is null).Select(file => new Problem(file.Shown, "/", "nothing is packed from this place"));

    private static IEnumerable<Problem> TableFolder(Tree tree) =>
        from folder in Folders(tree, "Entities")
        from name in (string[])["Entity.xml", "RibbonDiff.xml"]
        where tree.Files.All(file => file.Path != $"Entities/{folder}/{name}")
        select new Problem(tree.Shown($"Entities/{folder}/{name}"), "/", "the file is missing");

    private static IEnumerable<Problem> ApiFolder(Tree tree) =>
        from folder in Folders(tree, "customapis")
        where tree.Files.All(file => file.Path != $"customapis/{folder}/customapi.xml")
        select new Problem(tree.Shown($"customapis/{folder}/customapi.xml"), "/", "the file is missing");

    private static IEnumerable<Problem> Single(Tree tree) =>
        from file in tree.Files
        where file.Layout?.Kind is "form" or "view" && file.Root is not null && file.Root.Elements().Count() != 1
        select file.Part!.Problem("holds " + file.Root!.Elements().Count() + " of them, expected one");

    private static IEnumerable<Problem> Names(Tree tree) =>
        from file in tree.Files
        where file.Part is not null && ExpectedPath(file.Path, file.Part) is { } expected && expected != file.Path
        select file.Part!.Problem($"the content belongs at {ExpectedPath(file.Path, file.Part!)}");

    private static string? ExpectedPath(string path, Part root)
    {
        var folders = path.Split('/');
        return Layout.Of(path)!.Kind switch
        {
            "table" => $"Entities/{root.Text("Name")}/Entity.xml",
            "form" => $"{Folder(path)}/{root.Child("systemform")?.Text("formid")}{(IsManagedVariant(path) ? "_managed" : "")}.xml",
            "view" => $"{Folder(path)}/{root.Child("savedquery")?.Text("savedqueryid")}.xml",
            "chart" => $"{Folder(path)}/{root.Text("savedqueryvisualizationid")}.xml",
            "dashboard" => $"Dashboards/{root.Text("FormId")}.xml",
            "site map" => $"AppModuleSiteMaps/{root.Text("SiteMapUniqueName")}/AppModuleSiteMap.xml",
            "app" => $"AppModules/{root.Text("UniqueName")}/AppModule.xml",
            "choice" => $"OptionSets/{root["Name"]}.xml",
            "role" => $"Roles/{root["name"]}.xml",
            "web resource" => $"WebResources/{root.Text("Name")}.data.xml",
            "assembly" => root.Text("FileName").TrimStart('/') + ".data.xml",
            "step" => $"SdkMessageProcessingSteps/{root["SdkMessageProcessingStepId"]}.xml",
            "custom API" => $"customapis/{root["uniquename"]}/customapi.xml",
            "request parameter" or "response property" => $"{string.Join('/', folders[..3])}/{root["uniquename"]}/{folders[4]}",
            _ => null,
        };
    }

    private static IEnumerable<Problem> ZipPaths(Tree tree)
    {
        var parts = tree.WebResources.Select(resource => resource.Part).Concat(tree.Assemblies).ToList();
        var paths = parts.ToLookup(part => part.Text("FileName"), StringComparer.OrdinalIgnoreCase);
        return parts
            .Where(part => part.Text("FileName") is "" || paths[part.Text("FileName")].Count() > 1)
            .Select(
                part => part.Problem(
                    $"the path \"{part.Text("FileName")}\" {(part.Text("FileName") is "" ? "is empty" : "is taken twice")}", "FileName"));
    }

    private static IEnumerable<string> Folders(Tree tree, string under) =>
        tree.Files
            .Where(file => file.Path.StartsWith(under + "/", StringComparison.Ordinal))
            .Select(file => file.Path.Split('/')[1]).Distinct(StringComparer.Ordinal);

    private static bool IsManagedVariant(string path) => path.EndsWith("_managed.xml", StringComparison.Ordinal);

    private static string Folder(string path) => path[..path.LastIndexOf('/')];
}
