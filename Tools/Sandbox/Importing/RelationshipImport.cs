using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Relationships. Those with Owner, which is no table of its own, stand for one with users and one with teams.</summary>
internal static class RelationshipImport
{
    private const string ReferencingRole = "1";
    private const string ReferencedRole = "0";

    public static void Run(ImportContext context)
    {
        var relationships = context.Tables.Relationships.ToDictionary(relationship => relationship.SchemaName);
        var names = new HashSet<string>();
        foreach (var node in context.Nodes("EntityRelationships", "EntityRelationship"))
        {
            if (!names.Add(node.Named("Name"))) throw node.Refuse("the relationship is there twice");
            foreach (var relationship in Read(context, node)) relationships[relationship.SchemaName] = relationship;
        }

        foreach (var relationship in context.Tables.Where(table => table.IsCustom).SelectMany(Delegates))
            relationships.TryAdd(relationship.SchemaName, relationship);
        var tables = context.Tables.Select(table => table.IsReadOnly ? table : Pointed(table, relationships.Values)).ToList();
        context.Tables = new TableCatalog(tables, relationships.Values, context.Tables.Choices);
    }

    // No export has these: the platform makes them itself.
    private static IEnumerable<RelationshipMetadata> Delegates(TableMetadata table) =>
        from name in (string[])["createdonbehalfby", "modifiedonbehalfby"]
        where table.Columns.Contains(name)
        select new RelationshipMetadata
        {
            SchemaName = $"lk_{table.LogicalName}_{name}",
            ReferencedTable = "systemuser",
            ReferencingTable = table.LogicalName,
            ReferencingColumn = name,
            ReferencingNavigation = name,
            ReferencedNavigation = $"lk_{table.LogicalName}_{name}",
            Delete = CascadeRule.NoCascade,
            IsCustom = true,
        };

    private static IEnumerable<RelationshipMetadata> Read(ImportContext context, XElement node)
    {
        if (node.Text("EntityRelationshipType") != "OneToMany") throw node.Refuse("the sandbox imports 1:N relationships only");
        var table = context.Table(node, node.Text("ReferencingEntityName"));
        var column = context.Column(node, table, node.Text("ReferencingAttributeName").ToLowerInvariant());
        if (column.Type != ColumnType.Lookup) throw node.Refuse($"{table.LogicalName}.{column.LogicalName} is no lookup");
        if (column.IsCustom) context.Manifest.CheckPrefix(node, node.Named("Name"));
        if (node.Text("ReferencedEntityName") != "Owner") return [Relationship(context, node, table, column)];
        var users = Relationship(node, table, column, "systemuser");
        var teams = users with
        {
            SchemaName = users.SchemaName + "_team",
            ReferencedNavigation = users.ReferencedNavigation + "_team",
            ReferencedTable = "team",
        };
        return [users, teams];
    }

    private static RelationshipMetadata Relationship(ImportContext context, XElement node, TableMetadata table, ColumnMetadata column) =>
        Relationship(node, table, column, context.Table(node, node.Text("ReferencedEntityName")).LogicalName);

    private static RelationshipMetadata Relationship(XElement node, TableMetadata table, ColumnMetadata column, string referenced) => new()
    {
        SchemaName = node.Named("Name"),
        ReferencedTable = referenced,
        ReferencingTable = table.LogicalName,
        ReferencingColumn = column.LogicalName,
        ReferencingNavigation = Navigation(node, ReferencingRole) ?? (column.IsCustom ? column.SchemaName : column.LogicalName),
        ReferencedNavigation = Navigation(node, ReferencedRole) ?? node.Named("Name"),
        Delete = Rule(node, "CascadeDelete", [CascadeRule.NoCascade, CascadeRule.Cascade, CascadeRule.RemoveLink, CascadeRule.Restrict]),
        Assign = Rule(node, "CascadeAssign", [CascadeRule.NoCascade, CascadeRule.Cascade]),
        IsCustom = true,
    };

    private static string? Navigation(XElement node, string role) => node.Children("EntityRelationshipRoles", "EntityRelationshipRole")
        .FirstOrDefault(item => item.OptionalText("RelationshipRoleType") == role)?.OptionalText("NavigationPropertyName");

    private static CascadeRule Rule(XElement node, string child, CascadeRule[] accepted)
    {
        var text = node.Text(child);
        return Enum.TryParse<CascadeRule>(text, out var rule) && accepted.Contains(rule)
            ? rule
            : throw node.Refuse($"the sandbox does not do {child} {text}");
    }

    private static TableMetadata Pointed(TableMetadata table, IEnumerable<RelationshipMetadata> relationships)
    {
        var links = relationships.Where(link => link.ReferencingTable == table.LogicalName);
        var targets = links.ToLookup(link => link.ReferencingColumn, link => link.ReferencedTable);
        var columns = table.Columns.Select(column => column.Type == ColumnType.Lookup && column.Targets.Count == 0
            ? column with { Targets = [.. targets[column.LogicalName].Distinct()] }
            : column);
        return table with { Columns = new ColumnCatalog(columns) };
    }
}
