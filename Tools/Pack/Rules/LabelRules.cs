using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Everything that a person sees has a text, in the base language first.</summary>
public static class LabelRules
{
    private static readonly string[] Lists = ["displaynames", "Descriptions", "LocalizedNames", "LocalizedCollectionNames", "labels"];

    private static readonly (string Owner, string[] Needs)[] Required =
    [
        ("attributes/attribute", ["displaynames", "Descriptions"]),
        ("optionset", ["displaynames", "Descriptions"]),
        ("options/option", ["labels"]),
        ("states/state", ["labels"]),
        ("statuses/status", ["labels"]),
        ("systemform", ["LocalizedNames", "Descriptions"]),
        ("savedquery", ["LocalizedNames"]),
        ("/visualization", ["LocalizedNames"]),
        ("/Dashboard", ["LocalizedNames"]),
        ("/AppModule", ["LocalizedNames", "Descriptions"]),
        ("/AppModuleSiteMap", ["LocalizedNames"]),
        ("tabs/tab", ["labels"]),
        ("sections/section", ["labels"]),
        ("rows/row/cell", ["labels"]),
        ("SolutionManifest", ["LocalizedNames", "Descriptions"]),
        ("Publisher", ["LocalizedNames"]),
        ("customapi", ["displayname", "description"]),
        ("customapirequestparameter", ["displayname", "description"]),
        ("customapiresponseproperty", ["displayname", "description"]),
    ];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("label.list", "Tables, columns, choices, forms, views, charts, dashboards, apps and custom APIs have their lists of labels.", ListsThere),
        new("label.base", "Every list of labels has one in the base language.", Base),
        new("label.empty", "No label is empty.", Empty),
        new("label.twice", "No list has two labels in one language.", Twice),
        new("label.language", "Every language of a label is in the list of languages, and every language listed has labels.", Languages),
        new("label.default", "The default text of a custom API's label is its text in the base language.", Defaults),
    ];

    private static IEnumerable<Problem> ListsThere(Tree tree) =>
        from part in Everything(tree)
        from required in Required
        where part.IsAt(required.Owner)
        from list in required.Needs
        where part.Child(list) is null
        select part.Problem($"has no {list}");

    private static IEnumerable<Problem> Base(Tree tree) =>
        from list in LabelLists(tree)
        where list.Children().All(label => label["languagecode"] != BaseLanguage(tree))
        select list.Problem($"has no label in the base language {BaseLanguage(tree)}");

    private static IEnumerable<Problem> Empty(Tree tree) =>
        from label in Labels(tree)
        where string.IsNullOrWhiteSpace(label["description"])
        select label.ProblemAt("description", "the label is empty");

    private static IEnumerable<Problem> Twice(Tree tree) =>
        from list in LabelLists(tree)
        from same in list.Children().GroupBy(label => label["languagecode"])
        where same.Count() > 1
        select same.Last().Problem($"a second label in the language {same.Key}");

    private static IEnumerable<Problem> Languages(Tree tree)
    {
        var listed = tree.Shell.Child("Languages")?.Children("Language").ToList() ?? [];
        var used = Labels(tree).ToLookup(label => label["languagecode"]);
        var unlisted = used.Where(language => listed.All(entry => entry.Value != language.Key)).SelectMany(language => language);
        return unlisted
            .Select(label => label.ProblemAt("languagecode", $"the language {label["languagecode"]} is not listed in Other/Customizations.xml"))
            .Concat(listed.Where(entry => !used.Contains(entry.Value)).Select(entry => entry.Problem($"no label is in the language {entry.Value}")));
    }

    private static IEnumerable<Problem> Defaults(Tree tree) =>
        from list in LabelLists(tree)
        where !Lists.Contains(list.Name)
        where list.Children("label").All(label => label["languagecode"] != BaseLanguage(tree) || label["description"] != list["default"])
        select list.Problem("its default is not its label in the base language");

    public static string BaseLanguage(Tree tree) => (string?)tree.Manifest.Element.Parent?.Attribute("languagecode") ?? "1033";

    private static IEnumerable<Part> Everything(Tree tree) => tree.Roots.SelectMany(root => root.WithSelf());

    private static IEnumerable<Part> LabelLists(Tree tree) =>
        Everything(tree).Where(part => Lists.Contains(part.Name, StringComparer.Ordinal) || IsApiLabel(part));

    /// <summary>Custom APIs name their lists of labels otherwise, and repeat the base language's as a default.</summary>
    private static bool IsApiLabel(Part part) =>
        part.Name is "displayname" or "description" && part.Element.Parent?.Name.LocalName.StartsWith("customapi", StringComparison.Ordinal) == true;

    private static IEnumerable<Part> Labels(Tree tree) => Everything(tree).Where(part => part.Has("languagecode") && part.Name != "ImportExportXml");
}
