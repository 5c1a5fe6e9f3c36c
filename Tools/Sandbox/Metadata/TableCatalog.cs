using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace CrmCoach.Sandbox.Metadata;

/// <summary>All tables, relationships and global choices of an organisation at one moment; an import makes a new one.</summary>
public sealed class TableCatalog : IReadOnlyCollection<TableMetadata>
{
    private readonly Dictionary<string, TableMetadata> tables;
    private readonly Dictionary<string, TableMetadata> sets;
    private readonly Dictionary<string, GlobalChoice> choices;
    private readonly ILookup<string, RelationshipMetadata> from;
    private readonly ILookup<string, RelationshipMetadata> to;

    public TableCatalog(
        IEnumerable<TableMetadata> tables, IEnumerable<RelationshipMetadata> relationships, IEnumerable<GlobalChoice> choices)
    {
        this.tables = tables.ToDictionary(table => table.LogicalName, StringComparer.Ordinal);
        this.choices = choices.ToDictionary(choice => choice.Name, StringComparer.Ordinal);
        sets = this.tables.Values.ToDictionary(table => table.EntitySetName, StringComparer.Ordinal);
        Relationships = [.. relationships];
        from = Relationships.ToLookup(relationship => relationship.ReferencingTable, StringComparer.Ordinal);
        to = Relationships.ToLookup(relationship => relationship.ReferencedTable, StringComparer.Ordinal);
    }

    public IReadOnlyList<RelationshipMetadata> Relationships { get; }

    public IReadOnlyCollection<GlobalChoice> Choices => choices.Values;

    public int Count => tables.Count;

    /// <summary>The table of that logical name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public TableMetadata this[string logicalName] => tables[logicalName];

    /// <summary>The table of that logical name, or null.</summary>
    public TableMetadata? Find(string logicalName) => tables.GetValueOrDefault(logicalName);

    /// <summary>The table of that Web API entity set, or null.</summary>
    public TableMetadata? FindSet(string entitySetName) => sets.GetValueOrDefault(entitySetName);

    /// <summary>The global choice of that name, or null.</summary>
    public GlobalChoice? FindChoice(string name) => choices.GetValueOrDefault(name);

    /// <summary>The same without some columns, such as <c>email.isprotected</c>.</summary>
    public TableCatalog Without(string[] columns) => columns.Length == 0 ? this : new TableCatalog(
        this.Select(table => table with
        {
            Columns = new ColumnCatalog(table.Columns.Where(column => !columns.Contains(table.LogicalName + "." + column.LogicalName))),
        }),
        Relationships,
        Choices);

    /// <summary>The relationships of a table's lookups: what its rows point at.</summary>
    public IEnumerable<RelationshipMetadata> ManyToOne(string table) => from[table];

    /// <summary>The relationships of the lookups that point at a table.</summary>
    public IEnumerable<RelationshipMetadata> OneToMany(string table) => to[table];

    /// <summary>The relationship of one lookup with one of its tables, or null.</summary>
    public RelationshipMetadata? Find(string table, string column, string target) =>
        from[table].FirstOrDefault(relationship => relationship.ReferencingColumn == column && relationship.ReferencedTable == target);

    public IEnumerator<TableMetadata> GetEnumerator() => tables.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
