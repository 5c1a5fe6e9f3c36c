using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Store;

/// <summary>Makes tables out of metadata. activitypointer is a view over the activity tables, so that one row is one activity.</summary>
internal sealed class Schema(Database database)
{
    private const string PointerTable = "activitypointer";

    // Lookups that nobody searches by: an index would only cost.
    private static readonly HashSet<string> Unsearched = ["createdby", "modifiedby", "owninguser", "owningteam", "owningbusinessunit"];

    public void Create(TableCatalog catalog)
    {
        foreach (var table in catalog.Where(table => table.LogicalName != PointerTable)) Create(table);
        CreatePointer(catalog);
    }

    public void Create(TableMetadata table)
    {
        var declarations = table.Columns.SelectMany(column => column.LogicalName == table.PrimaryIdColumn
            ? [$"{Sql.Name(column.LogicalName)} TEXT NOT NULL PRIMARY KEY"]
            : ColumnStorage.Declarations(column));
        database.Execute($"CREATE TABLE {Sql.Name(table.LogicalName)} ({string.Join(", ", declarations)})");
        foreach (var column in table.Columns) Index(table, column);
    }

    public void Add(TableMetadata table, ColumnMetadata column)
    {
        foreach (var declaration in ColumnStorage.Declarations(column))
            database.Execute($"ALTER TABLE {Sql.Name(table.LogicalName)} ADD COLUMN {declaration}");
        Index(table, column);
    }

    public void Drop(TableMetadata table) => database.Execute($"DROP TABLE {Sql.Name(table.LogicalName)}");

    public void Drop(TableMetadata table, ColumnMetadata column)
    {
        database.Execute($"DROP INDEX IF EXISTS {IndexName(table, column)}");
        database.Execute($"ALTER TABLE {Sql.Name(table.LogicalName)} DROP COLUMN {Sql.Name(column.LogicalName)}");
        if (column.IsPolymorphic)
            database.Execute($"ALTER TABLE {Sql.Name(table.LogicalName)} DROP COLUMN {Sql.Name(ColumnStorage.TypeColumn(column.LogicalName))}");
    }

    private static string IndexName(TableMetadata table, ColumnMetadata column) => Sql.Name($"{table.LogicalName}_{column.LogicalName}");

    private void Index(TableMetadata table, ColumnMetadata column)
    {
        if (column.Type != ColumnType.Lookup || Unsearched.Contains(column.LogicalName)) return;
        database.Execute($"CREATE INDEX {IndexName(table, column)} ON {Sql.Name(table.LogicalName)} ({Sql.Name(column.LogicalName)})");
    }

    private void CreatePointer(TableCatalog catalog)
    {
        var pointer = catalog[PointerTable];
        var parts = catalog.Where(table => table.IsActivity).Select(table => SelectCommon(pointer, table));
        database.Execute($"CREATE VIEW {Sql.Name(PointerTable)} AS {string.Join(" UNION ALL ", parts)}");
    }

    private static string SelectCommon(TableMetadata pointer, TableMetadata activity)
    {
        var columns = pointer.Columns.SelectMany(column => Common(column, activity));
        return $"SELECT {string.Join(", ", columns)} FROM {Sql.Name(activity.LogicalName)}";
    }

    private static IEnumerable<string> Common(ColumnMetadata column, TableMetadata activity)
    {
        var has = activity.Columns.Contains(column.LogicalName);
        yield return Selected(column.LogicalName, has);
        if (column.IsPolymorphic) yield return Selected(ColumnStorage.TypeColumn(column.LogicalName), has);
    }

    private static string Selected(string name, bool has) => has ? Sql.Name(name) : $"NULL AS {Sql.Name(name)}";
}
