using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace CrmCoach.Sandbox.Metadata;

/// <summary>The columns of a table, in order and by logical name.</summary>
public sealed class ColumnCatalog : IReadOnlyCollection<ColumnMetadata>
{
    private readonly KeyedColumns columns = [];

    public ColumnCatalog(IEnumerable<ColumnMetadata> columns)
    {
        foreach (var column in columns)
            this.columns.Add(column);
    }

    public int Count => columns.Count;

    /// <summary>The column of that logical name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ColumnMetadata this[string logicalName] => columns[logicalName];

    /// <summary>The column of that logical name, or null.</summary>
    public ColumnMetadata? Find(string logicalName) => columns.TryGetValue(logicalName, out var column) ? column : null;

    public bool Contains(string logicalName) => columns.Contains(logicalName);

    public IEnumerator<ColumnMetadata> GetEnumerator() => columns.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class KeyedColumns : KeyedCollection<string, ColumnMetadata>
    {
        protected override string GetKeyForItem(ColumnMetadata item) => item.LogicalName;
    }
}
