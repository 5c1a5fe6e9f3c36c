using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>A view shows what it fetches.</summary>
public static class ViewRules
{
    public static readonly IReadOnlyList<Rule> All =
    [
        new("view.part", "A view has a grid with a row, and a query on a table.", Parts),
        new("view.grid", "A view's grid and row say what every grid says: resultset and result, with select, icon and preview.", Grids),
        new("view.type", "A view is of a known kind, and marked as a quick find exactly when it is one.", Types),
        new("view.column", "A view's column is fetched by its query.", Fetched),
        new("view.key", "A view fetches the table's primary key and names it as the row's id.", Keys),
        new("view.name", "A view fetches the table's primary name, or opens rows by a column that it shows.", Jump),
        new("view.duplicate", "A view has no column twice.", Duplicates),
        new("view.width", "A view's column has a width.", Widths),
        new("view.shown", "A view's column is one that lists may show.", Shown),
        new("view.object", "A view's grid has no object type code: own tables get theirs from each organisation.", TypeCodes),
        new("view.icon", "A column's icons come from a function of the solution's scripts.", Icons),
    ];

    private static IEnumerable<Problem> Parts(Tree tree) =>
        tree.Views
            .Where(view => view.Row is null || view.Entity is null || !view.Cells.Any())
            .Select(view => view.Part.Problem("lacks its grid, its row, its columns or its query"));

    private static IEnumerable<Problem> Grids(Tree tree) =>
        from view in tree.Views
        where view.Row is not null
        let said = string.Join(" ", view.Grid!["name"], view.Row!["name"], view.Grid["select"], view.Grid["icon"], view.Grid["preview"])
        where said != "resultset result 1 1 1"
        select view.Grid!.Problem($"says \"{said}\" instead of \"resultset result 1 1 1\"");

    private static IEnumerable<Problem> Types(Tree tree) =>
        from view in tree.Views
        where view.QueryType is not ("0" or "1" or "2" or "4" or "64" or "8192")
            || view.Part.Text("isquickfindquery") != (view.QueryType == "4" ? "1" : "0")
        select view.Part.Problem($"\"{view.QueryType}\" is no kind of view, or isquickfindquery does not fit it", "querytype");

    private static IEnumerable<Problem> Fetched(Tree tree) =>
        from view in tree.Views
        let fetched = FetchedColumns(view).ToHashSet(StringComparer.Ordinal)
        from cell in view.Cells
        where !fetched.Contains(cell["name"])
        select cell.ProblemAt("name", $"the query does not fetch \"{cell["name"]}\"");

    private static IEnumerable<string> FetchedColumns(View view) =>
        from part in view.Entity?.Descendants("attribute") ?? []
        let link = new Part(view.Part.File, part.Element.Parent!)
        select link.Name == "link-entity" ? $"{link["alias"]}.{part["name"]}" : part["name"];

    private static IEnumerable<Problem> Keys(Tree tree) =>
        from view in tree.Views
        let key = tree.Catalog.PrimaryKeyOf(view.Table.LogicalName)
        where view.Row is not null && (view.Row["id"] != key || !FetchedColumns(view).Contains(key))
        select view.Row!.ProblemAt("id", $"the primary key {key} is not the row's id or is not fetched");

    private static IEnumerable<Problem> Jump(Tree tree) =>
        from view in tree.Views
        let name = tree.Catalog.PrimaryNameOf(view.Table.LogicalName)
        where view.Grid is not null && (view.Grid["jump"] != name || !FetchedColumns(view).Contains(name))
        select view.Grid!.ProblemAt("jump", $"the primary name {name} is not what opens a row, or is not fetched");

    private static IEnumerable<Problem> Duplicates(Tree tree) =>
        from view in tree.Views
        from same in view.Cells.GroupBy(cell => cell["name"])
        where same.Count() > 1
        select same.Last().Problem($"the column {same.Key} is there twice");

    private static IEnumerable<Problem> Widths(Tree tree) =>
        from view in tree.Views
        from cell in view.Cells
        where !(int.TryParse(cell["width"], out var width) && width is >= 25 and <= 1000)
        select cell.ProblemAt("width", $"\"{cell["width"]}\" is no width in pixels");

    private static IEnumerable<Problem> Shown(Tree tree) =>
        from view in tree.Views
        from cell in view.Cells
        where view.Table.Columns.Any(column => column.LogicalName == cell["name"] && !column.DisplayMask.Contains("ValidForGrid"))
        select cell.ProblemAt("name", $"{cell["name"]} is not ValidForGrid");

    private static IEnumerable<Problem> TypeCodes(Tree tree) =>
        tree.Views.Where(view => view.Grid?.Has("object") == true).Select(view => view.Grid!.ProblemAt("object", "has to be left out"));

    private static IEnumerable<Problem> Icons(Tree tree) =>
        from view in tree.Views
        from cell in view.Cells
        where cell["imageproviderfunctionname"] != "" || cell["imageproviderwebresource"] is not ("" or "$webresource:")
        let script = tree.WebResources.FirstOrDefault(resource => "$webresource:" + resource.Name == cell["imageproviderwebresource"])
        where script?.Content is null || !Script.Defines(script.ContentText, cell["imageproviderfunctionname"])
        select cell.ProblemAt(
            "imageproviderfunctionname", $"{cell["imageproviderwebresource"]} is no script that defines {cell["imageproviderfunctionname"]}");
}
