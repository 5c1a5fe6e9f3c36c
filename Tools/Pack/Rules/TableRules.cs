using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;
using CrmCoach.Pack.Stock;

namespace CrmCoach.Pack.Rules;

/// <summary>Own tables are complete; stock tables carry our additions and nothing else.</summary>
public static class TableRules
{
    private static readonly (string QueryType, string Kind)[] Views =
        [("0", "active rows"), ("1", "advanced find"), ("2", "associated"), ("4", "quick find"), ("64", "lookup")];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("table.definition", "The table's file holds the table, under the schema name that it has; of a stock table without new columns it says nothing.", Definition),
        new("table.known", "A table that is not the solution's own is a known stock table, and spelt like it.", Known),
        new("table.stock", "A stock table carries our columns only, and none of its own settings.", StockSettings),
        new("table.system", "An own table has the system columns.", SystemColumnsThere),
        new("table.key", "An own table has one primary key, called after it.", Key),
        new("table.primaryname", "An own table has one primary name, and it is a required text.", PrimaryName),
        new("table.set", "An own table has an entity set name, in small letters and its own.", EntitySet),
        new("table.ownership", "An own table says who owns its rows.", Ownership),
        new("table.place", "The table's file has an empty node for the forms, views and ribbon beside it, and for nothing else.", Places),
        new("table.view", "An own table has one default view of each kind.", DefaultViews),
        new("table.form", "An own table has a main form that everyone falls back to.", MainForm),
    ];

    private static IEnumerable<Table> Own(Tree tree) => tree.Tables.Where(table => table.IsOwn);

    private static IEnumerable<Problem> Definition(Tree tree) =>
        from table in tree.Tables
        where table.Definition is null ? table.IsOwn : table.Definition["Name"] != table.SchemaName
        select (table.Definition ?? table.Part).Problem($"is not the definition of {table.SchemaName}");

    private static IEnumerable<Problem> Known(Tree tree) =>
        from table in tree.Tables
        where !table.IsOwn && StockTable.All.GetValueOrDefault(table.LogicalName)?.SchemaName != table.SchemaName
        select table.Part.Problem($"{table.SchemaName} is neither an own table nor a known stock table", "Name");

    private static IEnumerable<Problem> StockSettings(Tree tree) =>
        from table in tree.Tables
        where !table.IsOwn
        from part in (table.Definition?.Children().Where(part => part.Name != "attributes") ?? [])
            .Concat(table.Columns.Where(column => !column.IsOwn).Select(column => column.Part))
        select part.Problem("changes the stock table itself");

    private static IEnumerable<Problem> SystemColumnsThere(Tree tree) =>
        from table in Own(tree)
        from name in SystemColumns.Of(table)
        where table.Columns.All(column => column.SchemaName != name)
        select table.Part.At("EntityInfo", "entity", "attributes").OrTable(table).Problem($"lacks the column {name}");

    private static IEnumerable<Problem> Key(Tree tree) =>
        from table in Own(tree)
        let keys = table.Columns.Where(column => column.Type == "primarykey").ToList()
        where keys.Count != 1 || keys[0].SchemaName != table.SchemaName + "Id"
        select (keys.Count > 0 ? keys[^1].Part : table.Part).Problem($"the one primary key has to be {table.SchemaName}Id");

    private static IEnumerable<Problem> PrimaryName(Tree tree) =>
        from table in Own(tree)
        let names = table.Columns.Where(column => column.IsPrimaryName).ToList()
        where names.Count != 1 || names[0].Type != "nvarchar" || names[0].Part.Text("RequiredLevel") != "required"
        select (names.Count > 0 ? names[^1].Part : table.Part).Problem("the table needs one primary name, a required text");

    private static IEnumerable<Problem> EntitySet(Tree tree) =>
        from table in Own(tree)
        let set = table.Definition?.Text("EntitySetName") ?? ""
        where set == ""
            || set == table.LogicalName
            || set != set.ToLowerInvariant()
            || Own(tree).Count(other => other.Definition?.Text("EntitySetName") == set) > 1
        select (table.Definition ?? table.Part).Problem($"\"{set}\" cannot be its entity set name", "EntitySetName");

    private static IEnumerable<Problem> Ownership(Tree tree) =>
        from table in Own(tree)
        where table.Definition?.Text("OwnershipTypeMask") is not ("UserOwned" or "OrgOwned")
        select (table.Definition ?? table.Part).Problem("is neither UserOwned nor OrgOwned", "OwnershipTypeMask");

    private static IEnumerable<Problem> Places(Tree tree) =>
        from table in tree.Tables
        from place in PlacesOf(table)
        let node = table.Part.Child(place.Node)
        where (node is not null) != place.Needed || node is not null && node.Element.Nodes().Any()
        select (node ?? table.Part).Problem(place.Needed ? $"needs an empty {place.Node}" : $"has no files for {place.Node}");

    private static (string Node, bool Needed)[] PlacesOf(Table table) =>
        [
            ("FormXml", table.FormFiles.Count > 0), ("SavedQueries", table.ViewFiles.Count > 0),
            ("Visualizations", table.ChartFiles.Count > 0), ("RibbonDiffXml", table.Ribbon is not null),
        ];

    private static IEnumerable<Problem> DefaultViews(Tree tree) =>
        from table in Own(tree)
        from view in Views
        let defaults = table.Views.Where(candidate => candidate.QueryType == view.QueryType && candidate.Part.Text("isdefault") == "1").ToList()
        where defaults.Count != 1
        select (defaults.Count > 0 ? defaults[^1].Part : table.Part).Problem(
            $"has {defaults.Count} default views for {view.Kind} (type {view.QueryType}), expected one");

    private static IEnumerable<Problem> MainForm(Tree tree) =>
        from table in Own(tree)
        where !table.Forms.Any(
            form => form.Type == "main" && form.Part.Descendants("DisplayConditions").Any(conditions => conditions["FallbackForm"] == "true"))
        select table.Part.Problem("has no main form with FallbackForm=\"true\"");

    private static Part OrTable(this Part? part, Table table) => part ?? table.Part;
}
