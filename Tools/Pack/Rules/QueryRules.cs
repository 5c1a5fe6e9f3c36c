using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>A view or a chart asks for what is there, with a query that the platform understands.</summary>
public static class QueryRules
{
    private static readonly string[] FetchElements = ["attribute", "order", "filter", "condition", "link-entity", "value"];

    private static readonly string[] WithoutValue =
    [
        "null", "not-null", "eq-userid", "ne-userid", "eq-userteams", "eq-useroruserteams", "eq-useroruserhierarchy", "eq-businessid", "today",
        "yesterday", "tomorrow", "this-week", "last-week", "next-week", "this-month", "last-month", "next-month", "this-year", "last-year",
        "next-year", "last-seven-days", "next-seven-days",
    ];

    private static readonly string[] WithValue =
    [
        "eq", "ne", "lt", "le", "gt", "ge", "like", "not-like", "in", "not-in", "between", "not-between", "begins-with", "not-begin-with",
        "ends-with", "on", "on-or-before", "on-or-after", "last-x-days", "next-x-days", "last-x-weeks", "next-x-weeks", "last-x-months",
        "next-x-months", "olderthan-x-days", "olderthan-x-weeks", "olderthan-x-months",
    ];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("query.table", "The query of a view or chart is on the table of the view or chart.", Tables),
        new("query.attribute", "What a query fetches, sorts by and compares is a column of its table.", Attributes),
        new("query.link", "A query's link joins columns of two known tables.", Links),
        new("query.value", "A comparison with a choice uses one of its values.", Values),
        new("query.sort", "A view is not sorted by a choice, which the platform sorts slowly and by number.", Sorting),
        new("query.fetch", "A query has only elements that the platform knows.", Elements),
        new("query.logic", "A query is written in the platform's words: logical, true and false, and and or.", Logic),
        new("query.operator", "A comparison's operator is known, and has a value or none as it asks for.", Operators),
    ];

    private static IEnumerable<Problem> Tables(Tree tree) =>
        from query in Query.In(tree)
        where query.Entity is not null && query.Entity["name"] != query.Table.LogicalName
        select query.Entity!.ProblemAt("name", $"queries \"{query.Entity!["name"]}\", but belongs to {query.Table.LogicalName}");

    private static IEnumerable<Problem> Attributes(Tree tree) =>
        from query in Query.In(tree)
        from part in query.Parts
        let attribute = part.Name switch { "attribute" => "name", "condition" => "attribute", "order" when !part.Has("alias") => "attribute", _ => null }
        where attribute is not null && !tree.Catalog.HasColumn(Query.TableOf(part), part[attribute])
        select part.ProblemAt(attribute, $"{Query.TableOf(part)} has no column \"{part[attribute]}\"");

    private static IEnumerable<Problem> Links(Tree tree) =>
        from query in Query.In(tree)
        from link in query.Parts
        where link.Name == "link-entity"
        where !tree.Catalog.HasColumn(link["name"], link["from"])
            || !tree.Catalog.HasColumn(Query.TableOf(link with { Element = link.Element.Parent! }), link["to"])
            || !link.Has("alias")
        select link.Problem("does not join columns of two known tables under an alias");

    private static IEnumerable<Problem> Values(Tree tree) =>
        from query in Query.In(tree)
        from condition in query.Conditions
        where condition["operator"] is "eq" or "ne" or "in" or "not-in"
        let known = tree.Catalog.ValuesOf(Query.TableOf(condition), condition["attribute"], tree.Choices)
        where known.Count > 0
        from value in ValuesOf(condition)
        where !known.Contains(value)
        select condition.ProblemAt("value", $"{condition["attribute"]} has no value {value}");

    private static IEnumerable<string> ValuesOf(Part condition) =>
        condition.Has("value") ? [condition["value"]] : condition.Children("value").Select(value => value.Value);

    private static IEnumerable<Problem> Sorting(Tree tree) =>
        from query in Query.In(tree)
        from order in query.Parts
        where order.Name == "order" && !query.Aggregates
        where tree.Catalog.TypeOf(Query.TableOf(order), order["attribute"]) is "picklist" or "state" or "status" or "bit" or "ntext"
        select order.ProblemAt("attribute", $"{order["attribute"]} is nothing to sort by");

    private static IEnumerable<Problem> Elements(Tree tree) =>
        from query in Query.In(tree)
        from part in query.Parts
        where !FetchElements.Contains(part.Name)
        select part.Problem($"a query has no {part.Name}");

    private static IEnumerable<Problem> Logic(Tree tree) =>
        from query in Query.In(tree)
        from part in query.Fetch.WithSelf()
        where part.Name switch
        {
            "fetch" => part["mapping"] != "logical" || !(query.Aggregates ? part["aggregate"] == "true" : IsPlain(part)),
            "order" => part["descending"] is not ("true" or "false"),
            "filter" => part["type"] is not ("and" or "or"),
            "link-entity" => part["link-type"] is not ("" or "inner" or "outer"),
            _ => false,
        }
        select part.Problem($"the attributes of {part.Name} are not understood");

    private static bool IsPlain(Part fetch) => fetch["version"] == "1.0" && fetch["output-format"] == "xml-platform" && !fetch.Has("aggregate");

    private static IEnumerable<Problem> Operators(Tree tree) =>
        from query in Query.In(tree)
        from condition in query.Conditions
        let hasValue = condition.Has("value") || condition.Child("value") is not null
        where !(hasValue ? WithValue : WithoutValue).Contains(condition["operator"])
        select condition.ProblemAt("operator", $"there is no operator \"{condition["operator"]}\" with {(hasValue ? "a" : "no")} value");
}
