using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>A view shows what it fetches, and fetches what is there.</summary>
public static class ViewRules
{
    private static readonly string[] FetchElements = ["attribute", "order", "filter", "condition", "link-entity", "value", "all-attributes"];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("view.part", "A view has a grid with a row, and a query on a table.", Parts),
        new("view.table", "A view's query is on the table of the view.", Tables),
        new("view.type", "A view is of a known kind, and marked as a quick find exactly when it is one.", Types),
        new("view.column", "A view's column is fetched by its query.", Fetched),
        new("view.attribute", "What a query fetches, sorts by and compares is a column of its table.", Attributes),
        new("view.link", "A query's link joins columns of two known tables.", Links),
        new("view.key", "A view fetches the table's primary key and names it as the row's id.", Keys),
        new("view.name", "A view fetches the table's primary name, or opens rows by a column that it shows.", Jump),
        new("view.value", "A comparison with a choice uses one of its values.", Values),
        new("view.sort", "A view is not sorted by a choice, which the platform sorts slowly and by number.", Sorting),
        new("view.duplicate", "A view has no column twice.", Duplicates),
        new("view.width", "A view's column has a width.", Widths),
        new("view.fetch", "A query has only elements that the platform knows.", Elements),
    ];

    private static IEnumerable<View> Views(Tree tree) => tree.Tables.SelectMany(table => table.Views);

    private static IEnumerable<Problem> Parts(Tree tree) =>
        Views(tree).Where(view => view.Row is null || view.Entity is null || !view.Cells.Any()).Select(view => view.Part.Problem("lacks its grid, its row, its columns or its query"));

    private static IEnumerable<Problem> Tables(Tree tree) =>
        from view in Views(tree)
        where view.Entity is not null && view.Entity["name"] != view.Table.LogicalName
        select view.Entity!.ProblemAt("name", $"queries \"{view.Entity!["name"]}\", but is a view of {view.Table.LogicalName}");

    private static IEnumerable<Problem> Types(Tree tree) =>
        from view in Views(tree)
        where view.QueryType is not ("0" or "1" or "2" or "4" or "64" or "8192") || view.Part.Text("isquickfindquery") != (view.QueryType == "4" ? "1" : "0")
        select view.Part.Problem($"\"{view.QueryType}\" is no kind of view, or isquickfindquery does not fit it", "querytype");

    private static IEnumerable<Problem> Fetched(Tree tree) =>
        from view in Views(tree)
        let fetched = FetchedColumns(view).ToHashSet(StringComparer.Ordinal)
        from cell in view.Cells
        where !fetched.Contains(cell["name"])
        select cell.ProblemAt("name", $"the query does not fetch \"{cell["name"]}\"");

    private static IEnumerable<string> FetchedColumns(View view) =>
        from part in view.Entity?.Descendants("attribute") ?? []
        let link = new Part(view.Part.File, part.Element.Parent!)
        select link.Name == "link-entity" ? $"{link["alias"]}.{part["name"]}" : part["name"];

    private static IEnumerable<Problem> Attributes(Tree tree) =>
        from view in Views(tree)
        from part in view.Entity?.Descendants() ?? []
        let attribute = part.Name switch { "attribute" => "name", "order" or "condition" => "attribute", _ => null }
        where attribute is not null && !tree.Catalog.HasColumn(TableOf(part), part[attribute])
        select part.ProblemAt(attribute, $"{TableOf(part)} has no column \"{part[attribute]}\"");

    private static IEnumerable<Problem> Links(Tree tree) =>
        from view in Views(tree)
        from link in view.Entity?.Descendants("link-entity") ?? []
        where !tree.Catalog.HasColumn(link["name"], link["from"]) || !tree.Catalog.HasColumn(TableOf(link with { Element = link.Element.Parent! }), link["to"]) || !link.Has("alias")
        select link.Problem("does not join columns of two known tables under an alias");

    private static IEnumerable<Problem> Keys(Tree tree) =>
        from view in Views(tree)
        let key = tree.Catalog.PrimaryKeyOf(view.Table.LogicalName)
        where view.Row is not null && (view.Row["id"] != key || !FetchedColumns(view).Contains(key))
        select view.Row!.ProblemAt("id", $"the primary key {key} is not the row's id or is not fetched");

    private static IEnumerable<Problem> Jump(Tree tree) =>
        from view in Views(tree)
        let name = tree.Catalog.PrimaryNameOf(view.Table.LogicalName)
        where view.Grid is not null && (view.Grid["jump"] != name || !FetchedColumns(view).Contains(name))
        select view.Grid!.ProblemAt("jump", $"the primary name {name} is not what opens a row, or is not fetched");

    private static IEnumerable<Problem> Values(Tree tree) =>
        from view in Views(tree)
        from condition in view.Entity?.Descendants("condition") ?? []
        where condition.Has("value") && condition["operator"] is "eq" or "ne"
        let values = tree.Catalog.ValuesOf(TableOf(condition), condition["attribute"], tree.Choices)
        where values.Count > 0 && !values.Contains(condition["value"])
        select condition.ProblemAt("value", $"{condition["attribute"]} has no value {condition["value"]}");

    private static IEnumerable<Problem> Sorting(Tree tree) =>
        from view in Views(tree)
        from order in view.Entity?.Descendants("order") ?? []
        where tree.Catalog.TypeOf(TableOf(order), order["attribute"]) is "picklist" or "state" or "status" or "bit" or "ntext"
        select order.ProblemAt("attribute", $"{order["attribute"]} is nothing to sort by");

    private static IEnumerable<Problem> Duplicates(Tree tree) =>
        from view in Views(tree)
        from same in view.Cells.GroupBy(cell => cell["name"])
        where same.Count() > 1
        select same.Last().Problem($"the column {same.Key} is there twice");

    private static IEnumerable<Problem> Widths(Tree tree) =>
        from view in Views(tree)
        from cell in view.Cells
        where !(int.TryParse(cell["width"], out var width) && width is >= 25 and <= 1000)
        select cell.ProblemAt("width", $"\"{cell["width"]}\" is no width in pixels");

    private static IEnumerable<Problem> Elements(Tree tree) =>
        from view in Views(tree)
        from part in view.Entity?.Descendants() ?? []
        where !FetchElements.Contains(part.Name)
        select part.Problem($"a query has no {part.Name}");

    /// <summary>The table of the entity or link that the part is or stands in.</summary>
    private static string TableOf(Part part) => part.Ancestors().Prepend(part).First(above => above.Name is "entity" or "link-entity")["name"];
}
