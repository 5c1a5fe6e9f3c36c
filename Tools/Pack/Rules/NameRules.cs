using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Names of components carry the publisher's prefix, are made of the letters that the platform takes, and are short enough.</summary>
public static partial class NameRules
{
    private const int LongestColumn = 50;
    private const int LongestTable = 64;
    private const int LongestRelationship = 100;
    private const int LongestWebResource = 100;
    private const int LongestApi = 128;

    public static readonly IReadOnlyList<Rule> All =
    [
        new("name.prefix", "What the solution adds carries the publisher's prefix.", Prefix),
        new("name.letters", "Names are made of letters, digits and underscores; those of web resources also of . / and -.", Letters),
        new("name.length", "Names are short enough for the platform.", Length),
        new("name.duplicate", "No two components of one kind have one name.", Duplicates),
    ];

    private static IEnumerable<Problem> Prefix(Tree tree) =>
        from name in Of(tree)
        where !name.Value.StartsWith(tree.Prefix, StringComparison.Ordinal) && !name.IsSystem
        select name.Problem($"\"{name.Value}\" does not start with the publisher's prefix \"{tree.Prefix}\"");

    private static IEnumerable<Problem> Letters(Tree tree) =>
        from name in Of(tree)
        where !(name.Kind == "web resource" ? WebName() : Word()).IsMatch(name.Value)
        select name.Problem($"\"{name.Value}\" has a character that a name of a {name.Kind} cannot have");

    private static IEnumerable<Problem> Length(Tree tree) =>
        from name in Of(tree)
        where name.Value.Length > name.Longest
        select name.Problem($"\"{name.Value}\" has {name.Value.Length} characters, at most {name.Longest} are allowed");

    private static IEnumerable<Problem> Duplicates(Tree tree) =>
        from same in Of(tree).GroupBy(name => (name.Kind, name.Scope, name.Value.ToLowerInvariant()))
        from name in same.Skip(1)
        select name.Problem($"there is already a {name.Kind} called \"{name.Value}\"");

    private static IEnumerable<ComponentName> Of(Tree tree) =>
    [
        .. tree.Tables.Select(table => new ComponentName("table", "", table.SchemaName, LongestTable, table.Part, "Name", IsStock(table))),
        .. tree.Tables.SelectMany(table => table.Columns.Select(column => Of(table, column))),
        .. tree.Choices.Select(choice => new ComponentName("choice", "", choice["Name"], LongestTable, choice)),
        .. tree.Relationships.Select(Of),
        .. tree.WebResources.Select(resource => new ComponentName("web resource", "", resource.Name, LongestWebResource, resource.Part, "Name")),
        .. tree.SiteMaps.Select(map => new ComponentName("site map", "", map.Text("SiteMapUniqueName"), LongestTable, map, "SiteMapUniqueName")),
        .. tree.Apps.Select(app => new ComponentName("app", "", app.Text("UniqueName"), LongestTable, app, "UniqueName")),
        .. tree.CustomApis.Select(api => new ComponentName("custom API", "", api["uniquename"], LongestApi, api)),
    ];

    private static ComponentName Of(Table table, Column column) => new("column", table.LogicalName, column.SchemaName, LongestColumn, column.Part)
    {
        IsSystem = table.IsOwn && SystemColumns.Of(table).Contains(column.SchemaName),
    };

    private static ComponentName Of(Part relationship) => new("relationship", "", relationship["Name"], LongestRelationship, relationship)
    {
        IsSystem = RelationshipRules.IsSystem(relationship),
    };

    /// <summary>An extension of a stock table does not say who owns its rows.</summary>
    private static bool IsStock(Table table) => table.Definition?.Child("OwnershipTypeMask") is null;

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex Word();

    [GeneratedRegex("^[A-Za-z0-9_]+(/?[A-Za-z0-9_.-]+)+$")]
    private static partial Regex WebName();

    /// <summary>A name with what it names. A system's one is given by the platform and needs no prefix.</summary>
    private sealed record ComponentName(string Kind, string Scope, string Value, int Longest, Part Part, string? Child = null, bool IsSystem = false)
    {
        public Problem Problem(string message) => Part.Problem(message, Child);
    }
}
