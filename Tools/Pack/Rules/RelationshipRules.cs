using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>Relationships join columns and tables that are there, and cascade in one of the ways that the platform knows.</summary>
public static class RelationshipRules
{
    private static readonly string[] Cascades =
        ["CascadeAssign", "CascadeDelete", "CascadeArchive", "CascadeReparent", "CascadeShare", "CascadeUnshare"];

    private static readonly (string Name, string Column, string Referenced)[] OfEveryTable =
    [
        ("lk_{0}_createdby", "CreatedBy", "SystemUser"),
        ("lk_{0}_modifiedby", "ModifiedBy", "SystemUser"),
    ];

    private static readonly (string Name, string Column, string Referenced)[] OfUserOwned =
    [
        .. OfEveryTable,
        ("business_unit_{0}", "OwningBusinessUnit", "BusinessUnit"),
        ("owner_{0}", "OwnerId", "Owner"),
        ("team_{0}", "OwningTeam", "Team"),
        ("user_{0}", "OwningUser", "SystemUser"),
    ];

    private static readonly (string Name, string Column, string Referenced)[] OfOrganisationOwned =
        [.. OfEveryTable, ("organization_{0}", "OrganizationId", "Organization")];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("relationship.table", "A relationship joins an own table to a known one.", Tables),
        new("relationship.type", "A relationship is one to many, and no hierarchy.", Types),
        new("relationship.column", "A relationship's column is a lookup of its table.", Columns),
        new("relationship.system", "An own table has the relationships that every table has, by who owns its rows.", System),
        new("relationship.parental", "A table has one parent at most.", Parents),
        new("relationship.cascade", "Cascades are the platform's words, and a parent's cascade all or none.", Cascade),
        new("relationship.navigation", "Navigation properties are called after the column and the relationship.", Navigation),
        new("relationship.role", "A relationship of ours has a role for each of its two sides.", Roles),
        new("relationship.file", "A relationship lies in the file of the table that it points to.", File),
        new("relationship.index", "Other/Relationships.xml lists all relationships and no others.", Index),
    ];

    /// <summary>Whether it is one that the platform gives every table.</summary>
    public static bool IsSystem(Part relationship) =>
        OfUserOwned.Concat(OfOrganisationOwned).Any(
            system => string.Format(null, system.Name, relationship.Text("ReferencingEntityName").ToLowerInvariant()) == relationship["Name"]);

    private static IEnumerable<Problem> Tables(Tree tree) =>
        from relationship in tree.Relationships
        from side in (string[])["ReferencingEntityName", "ReferencedEntityName"]
        where tree.Catalog.BySchemaName(relationship.Text(side)) is null
            || side == "ReferencingEntityName" && !tree.Tables.Any(table => table.SchemaName == relationship.Text(side))
        select relationship.Problem($"\"{relationship.Text(side)}\" is no table that the solution can join here", side);

    private static IEnumerable<Problem> Types(Tree tree) =>
        from relationship in tree.Relationships
        where relationship.Text("EntityRelationshipType") != "OneToMany" || relationship.Text("IsHierarchical") != "0"
        select relationship.Problem("has to be OneToMany, with IsHierarchical 0", "EntityRelationshipType");

    private static IEnumerable<Problem> Columns(Tree tree) =>
        from relationship in tree.Relationships
        let table = tree.Tables.FirstOrDefault(table => table.SchemaName == relationship.Text("ReferencingEntityName"))
        let column = table?.Columns.FirstOrDefault(column => column.SchemaName == relationship.Text("ReferencingAttributeName"))
        where column?.Type is not ("lookup" or "owner")
        select relationship.Problem(
            $"\"{relationship.Text("ReferencingAttributeName")}\" is no lookup of {relationship.Text("ReferencingEntityName")}",
            "ReferencingAttributeName");

    private static IEnumerable<Problem> System(Tree tree) =>
        from table in tree.Tables
        where table.IsOwn
        from system in table.IsOrganisationOwned ? OfOrganisationOwned : OfUserOwned
        let name = string.Format(null, system.Name, table.LogicalName)
        where !tree.Relationships.Any(relationship => relationship["Name"] == name
            && relationship.Text("ReferencingAttributeName") == system.Column && relationship.Text("ReferencedEntityName") == system.Referenced)
        select table.Part.Problem($"has no relationship {name} from {system.Column} to {system.Referenced}");

    private static IEnumerable<Problem> Parents(Tree tree) =>
        from table in tree.Relationships.Where(IsParental).GroupBy(relationship => relationship.Text("ReferencingEntityName"))
        from relationship in table.Skip(1)
        select relationship.Problem($"{table.Key} has a parent already, in {table.First()["Name"]}", "CascadeDelete");

    private static IEnumerable<Problem> Cascade(Tree tree) =>
        from relationship in tree.Relationships
        from name in Cascades
        let value = relationship.Text(name)
        where !IsWord(name, value) || IsParental(relationship) && value != "Cascade"
        select relationship.Problem(
            IsParental(relationship) ? $"a parent cascades everything, not \"{value}\"" : $"\"{value}\" is no way to cascade", name);

    private static bool IsWord(string name, string value) =>
        name is "CascadeDelete" or "CascadeArchive"
            ? value is "NoCascade" or "Cascade" or "RemoveLink" or "Restrict"
            : value is "NoCascade" or "Cascade" or "Active" or "UserOwned";

    private static bool IsParental(Part relationship) =>
        relationship.Text("CascadeAssign") == "Cascade" || relationship.Text("CascadeReparent") == "Cascade";

    private static IEnumerable<Problem> Navigation(Tree tree) =>
        from relationship in tree.Relationships
        from role in relationship.Descendants("EntityRelationshipRole")
        let expected = role.Text("RelationshipRoleType") == "1" ? relationship.Text("ReferencingAttributeName") : relationship["Name"]
        where role.Text("NavigationPropertyName") != expected
        select role.Problem($"\"{role.Text("NavigationPropertyName")}\" has to be {expected}", "NavigationPropertyName");

    private static IEnumerable<Problem> Roles(Tree tree) =>
        from relationship in tree.Relationships
        let roles = relationship.Descendants("EntityRelationshipRole").Select(role => role.Text("RelationshipRoleType")).Order(StringComparer.Ordinal)
        where !IsSystem(relationship) && !roles.SequenceEqual(["0", "1"])
        select relationship.Problem("needs the roles 1 and 0", "EntityRelationshipRoles");

    private static IEnumerable<Problem> File(Tree tree) =>
        from relationship in tree.Relationships
        where !relationship.File.EndsWith($"Other/Relationships/{relationship.Text("ReferencedEntityName")}.xml", StringComparison.Ordinal)
        select relationship.Problem($"belongs in Other/Relationships/{relationship.Text("ReferencedEntityName")}.xml", "ReferencedEntityName");

    private static IEnumerable<Problem> Index(Tree tree)
    {
        var index = tree.RelationshipIndex.Children("EntityRelationship").ToList();
        return index
            .Where(entry => tree.Relationships.All(relationship => relationship["Name"] != entry["Name"]))
            .Select(entry => entry.Problem("there is no such relationship"))
            .Concat(tree.Relationships.Where(relationship => index.Count(entry => entry["Name"] == relationship["Name"]) != 1)
                .Select(relationship => relationship.Problem("is not listed once in Other/Relationships.xml")));
    }
}
