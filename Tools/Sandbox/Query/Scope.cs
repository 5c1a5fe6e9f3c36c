using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Query;

/// <summary>One table of a query under its name in the SQL.</summary>
/// <param name="Source">What the query says of it.</param>
/// <param name="Table">The table.</param>
/// <param name="Name">Its name in the SQL.</param>
/// <param name="Alias">Its name in the query; null for the root.</param>
internal sealed record Scope(RowSource Source, TableMetadata Table, string Name, string? Alias)
{
    public bool IsRoot => Alias == null;

    public ColumnMetadata Column(string name) => Table.Columns.Find(name) ?? throw Fault.UnknownColumn(Table.LogicalName, name);
}
