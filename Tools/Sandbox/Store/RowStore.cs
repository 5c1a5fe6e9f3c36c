using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Store;

/// <summary>Writes single rows. It checks nothing: that is done before.</summary>
internal sealed class RowStore(Database database)
{
    public bool Exists(TableMetadata table, Guid id) => database.Scalar(
        $"SELECT 1 FROM {Sql.Name(table.LogicalName)} WHERE {Sql.Name(table.PrimaryIdColumn)} = @0", ColumnStorage.Key(id)) != null;

    public void Insert(TableMetadata table, IEnumerable<KeyValuePair<string, object?>> values)
    {
        var cells = Cells(table, values);
        var names = string.Join(", ", cells.Select(cell => Sql.Name(cell.Key)));
        var places = string.Join(", ", cells.Select((_, index) => $"@{index}"));
        database.Execute($"INSERT INTO {Sql.Name(table.LogicalName)} ({names}) VALUES ({places})", [.. cells.Select(cell => cell.Value)]);
    }

    public void Update(TableMetadata table, Guid id, IEnumerable<KeyValuePair<string, object?>> values)
    {
        var cells = Cells(table, values);
        if (cells.Count == 0) return;
        var assignments = string.Join(", ", cells.Select((cell, index) => $"{Sql.Name(cell.Key)} = @{index}"));
        var sql = $"UPDATE {Sql.Name(table.LogicalName)} SET {assignments} WHERE {Sql.Name(table.PrimaryIdColumn)} = @{cells.Count}";
        database.Execute(sql, [.. cells.Select(cell => cell.Value), ColumnStorage.Key(id)]);
    }

    public void Delete(TableMetadata table, Guid id) => database.Execute(
        $"DELETE FROM {Sql.Name(table.LogicalName)} WHERE {Sql.Name(table.PrimaryIdColumn)} = @0", ColumnStorage.Key(id));

    /// <summary>The ids of the rows whose lookup points at a row.</summary>
    public List<Guid> Pointing(TableMetadata table, ColumnMetadata lookup, EntityReference target) => database.Rows(
        $"SELECT {Sql.Name(table.PrimaryIdColumn)} FROM {Sql.Name(table.LogicalName)} WHERE {Points(lookup)}",
        reader => Guid.Parse(reader.GetString(0)),
        PointsValues(lookup, target));

    /// <summary>Empties a lookup wherever it points at a row.</summary>
    public void RemoveLinks(TableMetadata table, ColumnMetadata lookup, EntityReference target) => database.Execute(
        $"UPDATE {Sql.Name(table.LogicalName)} SET {Sql.Name(lookup.LogicalName)} = NULL WHERE {Points(lookup)}", PointsValues(lookup, target));

    private static string Points(ColumnMetadata lookup)
    {
        var condition = $"{Sql.Name(lookup.LogicalName)} = @0";
        return lookup.IsPolymorphic ? $"{condition} AND {Sql.Name(ColumnStorage.TypeColumn(lookup.LogicalName))} = @1" : condition;
    }

    private static object?[] PointsValues(ColumnMetadata lookup, EntityReference target) =>
        lookup.IsPolymorphic ? [ColumnStorage.Key(target.Id), target.LogicalName] : [ColumnStorage.Key(target.Id)];

    private static List<KeyValuePair<string, object?>> Cells(TableMetadata table, IEnumerable<KeyValuePair<string, object?>> values)
    {
        var cells = new List<KeyValuePair<string, object?>>();
        foreach (var (name, value) in values)
        {
            var column = table.Columns[name];
            if (column.Type == ColumnType.PartyList) continue;
            cells.Add(new(name, ColumnStorage.ToStored(column, value)));
            if (column.IsPolymorphic) cells.Add(new(ColumnStorage.TypeColumn(name), (value as EntityReference)?.LogicalName));
        }

        cells.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        return cells;
    }
}
