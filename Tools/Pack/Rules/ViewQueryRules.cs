using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>A view fetches what is there, with a query that the platform understands.</summary>
public static class ViewQueryRules
{
    private static readonly string[] FetchElements = ["attribute", "order", "filter", "condition", "link-entity", "value"];

    private static readonly string[] WithoutValue =
    [
        "null", "not-null", "eq-userid", "ne-userid", "eq-userteams", "eq-useroruserteams", "eq-businessid", "today", "yesterday", "tomorrow",
        "this-week", "last-week", "next-week", "this-month", "last-month", "next-month", "this-year", "last-year", "next-year", "last-seven-days",
        "next-seven-days",
    ];

    private static readonly string[] WithValue =
    [
        "eq", "ne", "lt", "le", "gt", "ge", "like", "not-like", "in", "not-in", "between", "not-between", "begins-with", "not-begin-with",
        "ends-with", "on", "on-or-before", "on-or-after", "last-x-days", "next-x-days", "last-x-weeks", "next-x-weeks", "last-x-months",
        "next-x-months", "older-than-x-days", "older-than-x-weeks", "older-than-x-months",
    ];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("view.table", "A view's query is on the table of the view.", Tables),
        new("view.attribute", "What a query fetches, sorts by and compares is a column of its table.", Attributes),
        new("view.link", "A query's link joins columns of two known tables.", Links),
        new("view.value", "A comparison with a choice uses one of its values.", Values),
        new("view.sort", "A view is not sorted by a choice, which the platform sorts slowly and by number.", Sorting),
        new("view.fetch", "A query has only elements that the platform knows.", Elements),
        new("view.operator", "A comparison's operator is known, and has a value or none as it asks for.", Operators),
    ];

    private static IEnumerable<Problem> Tables(Tree tree) =>
        from view in ViewRules.Of(tree)
        where view.Entity is not null && view.Entity["name"] != view.Table.LogicalName
        select view.Entity!.ProblemAt("name", $"queries \"{view.Entity!["name"]}\", but is a view of {view.Table.LogicalName}");

    private static IEnumerable<Problem> Attributes(Tree tree) =>
        from view in ViewRules.Of(tree)
        from part in view.Entity?.Descendants() ?? []
        let attribute = part.Name switch { "attribute" => "name", "order" or "condition" => "attribute", _ => null }
        where attribute is not null && !tree.Catalog.HasColumn(TableOf(part), part[attribute])
        select part.ProblemAt(attribute, $"{TableOf(part)} has no column \"{part[attribute]}\"");

    private static IEnumerable<Problem> Links(Tree tree) =>
        from view in ViewRules.Of(tree)
        from link in view.Entity?.Descendants("link-entity") ?? []
        where !tree.Catalog.HasColumn(link["name"], link["from"])
            || !tree.Catalog.HasColumn(TableOf(link with { Element = link.Element.Parent! }), link["to"])
            || !link.Has("alias")
        select link.Problem("does not join columns of two known tables under an alias");

    private static IEnumerable<Problem> Values(Tree tree) =>
        from view in ViewRules.Of(tree)
        from condition in view.Entity?.Descendants("condition") ?? []
        where condition.Has("value") && condition["operator"] is "eq" or "ne"
        let values = tree.Catalog.ValuesOf(TableOf(condition), condition["attribute"], tree.Choices)
        where values.Count > 0 && !values.Contains(condition["value"])
        select condition.ProblemAt("value", $"{condition["attribute"]} has no value {condition["value"]}");

    private static IEnumerable<Problem> Sorting(Tree tree) =>
        from view in ViewRules.Of(tree)
        from order in view.Entity?.Descendants("order") ?? []
        where tree.Catalog.TypeOf(TableOf(order), order["attribute"]) is "picklist" or "state" or "status" or "bit" or "ntext"
        select order.ProblemAt("attribute", $"{order["attribute"]} is nothing to sort by");

    private static IEnumerable<Problem> Elements(Tree tree) =>
        from view in ViewRules.Of(tree)
        from part in view.Entity?.Descendants() ?? []
        where !FetchElements.Contains(part.Name)
        select part.Problem($"a query has no {part.Name}");

    private static IEnumerable<Problem> Operators(Tree tree) =>
        from view in ViewRules.Of(tree)
        from condition in view.Entity?.Descendants("condition") ?? []
        let hasValue = condition.Has("value") || condition.Child("value") is not null
        where !(hasValue ? WithValue : WithoutValue).Contains(condition["operator"])
        select condition.ProblemAt("operator", $"there is no operator \"{condition["operator"]}\" with {(hasValue ? "a" : "no")} value");

    /// <summary>The table of the entity or link that the part is or stands in.</summary>
    private static string TableOf(Part part) => part.Ancestors().Prepend(part).First(above => above.Name is "entity" or "link-entity")["name"];
}
