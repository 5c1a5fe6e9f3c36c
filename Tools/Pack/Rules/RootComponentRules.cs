using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>The list of root components is exactly what the tree holds.</summary>
public static class RootComponentRules
{
    private const string Table = "1";
    private const string Choice = "9";
    private const string Role = "20";
    private const string Dashboard = "60";
    private const string WebResource = "61";
    private const string SiteMap = "62";
    private const string App = "80";
    private const string Assembly = "91";
    private const string Step = "92";

    private static readonly IReadOnlyDictionary<string, string> Keys = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Table] = "schemaName", [Choice] = "schemaName", [Role] = "id", [Dashboard] = "id", [WebResource] = "schemaName",
        [SiteMap] = "schemaName", [App] = "schemaName", [Assembly] = "id", [Step] = "id",
    };

    public static readonly IReadOnlyList<Rule> All =
    [
        new("root.type", "A root component is of a kind that a solution lists: not a column, view or custom API, which come along unlisted.", Types),
        new("root.key", "A root component is named by the attribute that its kind asks for.", KeyAttributes),
        new("root.content", "Every root component is in the tree.", WithoutContent),
        new("root.listed", "Everything in the tree that has to be listed is listed.", Unlisted),
        new("root.duplicate", "No root component is listed twice.", Duplicates),
        new("root.behavior", "Own tables come with everything that belongs to them (0), stock tables with our additions only (2).", Behavior),
        new("root.assembly", "The assembly is listed with its full name besides its id.", FullName),
    ];

    private static IEnumerable<Problem> Types(Tree tree) =>
        tree.RootComponents
            .Where(root => !Keys.ContainsKey(root["type"]))
            .Select(root => root.ProblemAt("type", $"a component of type {root["type"]} cannot be listed"));

    private static IEnumerable<Problem> KeyAttributes(Tree tree) =>
        from root in tree.RootComponents
        where Keys.TryGetValue(root["type"], out var key) && root[key] == ""
        select root.Problem($"a component of type {root["type"]} is listed by its {Keys[root["type"]]}");

    private static IEnumerable<Problem> WithoutContent(Tree tree)
    {
        var content = Content(tree).Select(item => item.Key).ToHashSet();
        return Listed(tree)
            .Where(root => !content.Contains(root.Key))
            .Select(root => root.Part.Problem($"the tree has no such component: {root.Key.Name}"));
    }

    private static IEnumerable<Problem> Unlisted(Tree tree)
    {
        var listed = Listed(tree).Select(root => root.Key).ToHashSet();
        return Content(tree)
            .Where(item => !listed.Contains(item.Key))
            .Select(item => item.Part.Problem($"Other/Solution.xml does not list {item.Key.Name} as a root component of type {item.Key.Type}"));
    }

    private static IEnumerable<Problem> Duplicates(Tree tree) =>
        Listed(tree).GroupBy(root => root.Key).SelectMany(same => same.Skip(1)).Select(root => root.Part.Problem($"{root.Key.Name} is listed twice"));

    private static IEnumerable<Problem> Behavior(Tree tree) =>
        from root in tree.RootComponents
        let table = root["type"] == Table ? tree.Tables.FirstOrDefault(candidate => candidate.LogicalName == root["schemaName"]) : null
        let expected = table is { IsOwn: false } ? "2" : "0"
        where root["behavior"] != expected
        select root.ProblemAt("behavior", $"is \"{root["behavior"]}\", expected {expected}");

    private static IEnumerable<Problem> FullName(Tree tree) =>
        from root in tree.RootComponents
        where root["type"] == Assembly && root["schemaName"] != tree.Dll!.FullName
        select root.ProblemAt("schemaName", $"has to be the assembly's full name, {tree.Dll!.FullName}");

    private static IEnumerable<(Part Part, (string Type, string Name) Key)> Listed(Tree tree) =>
        from root in tree.RootComponents
        where Keys.ContainsKey(root["type"])
        select (root, (root["type"], root[Keys[root["type"]]]));

    private static IEnumerable<(Part Part, (string Type, string Name) Key)> Content(Tree tree) =>
    [
        .. tree.Tables.Select(table => (table.Part, (Table, table.LogicalName))),
        .. tree.Choices.Select(choice => (choice, (Choice, choice["Name"]))),
        .. tree.Roles.Select(role => (role, (Role, role["id"]))),
        .. tree.Dashboards.Select(dashboard => (dashboard.Part, (Dashboard, dashboard.Id))),
        .. tree.WebResources.Select(resource => (resource.Part, (WebResource, resource.Name))),
        .. tree.SiteMaps.Select(map => (map, (SiteMap, map.Text("SiteMapUniqueName")))),
        .. tree.Apps.Select(app => (app, (App, app.Text("UniqueName")))),
        .. tree.Assemblies.Select(assembly => (assembly, (Assembly, "{" + assembly["PluginAssemblyId"] + "}"))),
        .. tree.Steps.Select(step => (step, (Step, step["SdkMessageProcessingStepId"]))),
    ];
}
