using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Custom APIs run an existing class and say what goes in and out in the platform's types.</summary>
public static class CustomApiRules
{
    private const int LastType = 12;

    private static readonly int[] EntityTypes = [3, 5];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("api.class", "A custom API's class is a registered plug-in type.", Classes),
        new("api.binding", "A custom API is bound to a known table, or to none.", Binding),
        new("api.name", "A custom API, its parameters and its properties are called by their unique names.", Names),
        new("api.action", "A custom API is an action; a function cannot be used by flows.", Actions),
        new("api.steps", "A custom API takes no steps of others and cannot be changed in the target.", Locked),
        new("api.type", "A parameter's or property's type is one of the platform's, and one for rows names its table.", Types),
        new("api.optional", "A request parameter says whether it may be left out; a response property says nothing of it.", Optional),
        new("api.reserved", "No parameter of a bound custom API is called Target, which the binding adds.", Reserved),
        new("api.orphan", "A parameter or property lies in the folder of a custom API.", Orphans),
    ];

    /// <summary>The id of the plug-in type that the custom API runs.</summary>
    public static string TypeOf(Part api) => api.At("plugintypeid", "plugintypeexportkey")?.Value ?? "";

    private static IEnumerable<Problem> Classes(Tree tree) =>
        from api in tree.CustomApis
        where tree.PluginTypes.All(type => type["PluginTypeId"] != TypeOf(api))
        select api.Problem($"there is no plug-in type with the id \"{TypeOf(api)}\"", "plugintypeid");

    private static IEnumerable<Problem> Binding(Tree tree) =>
        from api in tree.CustomApis
        let table = api.Text("boundentitylogicalname")
        where api.Text("bindingtype") switch { "0" => table != "", "1" or "2" => !tree.Catalog.HasTable(table), _ => true }
        select api.Problem($"binding {api.Text("bindingtype")} to \"{table}\" is not possible", "boundentitylogicalname");

    private static IEnumerable<Problem> Names(Tree tree) =>
        from part in tree.CustomApis.Concat(Fields(tree))
        let expected = part.Name == "customapi" ? part["uniquename"] : $"{ApiOf(part)}.{part["uniquename"]}"
        where part.Text("name") != expected || part["uniquename"] == ""
        select part.Problem($"has to be \"{expected}\"", "name");

    private static IEnumerable<Problem> Actions(Tree tree) =>
        tree.CustomApis.Where(api => api.Text("isfunction") != "0").Select(api => api.Problem("has to be 0", "isfunction"));

    private static IEnumerable<Problem> Locked(Tree tree) =>
        from part in tree.CustomApis.Concat(Fields(tree))
        where part.Text("iscustomizable") != "0"
            || part.Name == "customapi" && (part.Text("allowedcustomprocessingsteptype") != "0" || part.Text("workflowsdkstepenabled") != "0")
        select part.Problem("has to be customizable by nobody, without steps of others", "iscustomizable");

    private static IEnumerable<Problem> Types(Tree tree) =>
        from field in Fields(tree)
        let type = int.TryParse(field.Text("type"), out var number) ? number : -1
        where type is < 0 or > LastType || EntityTypes.Contains(type) && !tree.Catalog.HasTable(field.Text("logicalentityname"))
        select field.Problem($"\"{field.Text("type")}\" is no type, or one that needs a table", "type");

    private static IEnumerable<Problem> Optional(Tree tree) =>
        Fields(tree).Where(field => (field.Child("isoptional") is not null) != (field.Name == "customapirequestparameter"))
            .Select(
                field => field.Problem(
                    field.Name == "customapirequestparameter"
                        ? "does not say isoptional"
                        : "a response property cannot be optional: the import fails",
                    "isoptional"));

    private static IEnumerable<Problem> Reserved(Tree tree) =>
        tree.RequestParameters
            .Where(parameter => parameter["uniquename"] == "Target")
            .Select(parameter => parameter.ProblemAt("uniquename", "the binding adds Target itself"));

    private static IEnumerable<Problem> Orphans(Tree tree) =>
        Fields(tree)
            .Where(field => tree.CustomApis.All(api => api["uniquename"] != ApiOf(field)))
            .Select(field => field.Problem($"there is no custom API {ApiOf(field)}"));

    private static IEnumerable<Part> Fields(Tree tree) => tree.RequestParameters.Concat(tree.ResponseProperties);

    private static string ApiOf(Part field)
    {
        var folders = field.File.Split('/');
        return folders[Array.LastIndexOf(folders, "customapis") + 1];
    }
}
