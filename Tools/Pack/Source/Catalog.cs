using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Stock;

namespace CrmCoach.Pack.Source;

/// <summary>What is known of every table that may be named: the solution's own, and the stock tables.</summary>
public sealed class Catalog(IReadOnlyList<Table> tables)
{
    public bool HasTable(string logicalName) => StockTable.All.ContainsKey(logicalName) || Own(logicalName) is not null;

    /// <summary>The logical name of the table with that schema name, or null; the platform compares schema names exactly.</summary>
    public string? BySchemaName(string schemaName) =>
        tables.FirstOrDefault(table => table.SchemaName == schemaName)?.LogicalName
        ?? StockTable.All.Values.FirstOrDefault(table => table.SchemaName == schemaName)?.LogicalName;

    public string? SchemaName(string logicalName) => Own(logicalName)?.SchemaName ?? StockTable.All.GetValueOrDefault(logicalName)?.SchemaName;

    /// <summary>The column's type as solutions write it, or null where the table has no such column.</summary>
    public string? TypeOf(string table, string column) =>
        Own(table)?.Columns.FirstOrDefault(own => own.LogicalName == column)?.Type
        ?? StockTable.All.GetValueOrDefault(table)?.Columns.GetValueOrDefault(column)?.Type;

    public bool HasColumn(string table, string column) => TypeOf(table, column) is not null;

    /// <summary>The values that the column of a choice can have; none where they are not known.</summary>
    public IReadOnlyList<string> ValuesOf(string table, string column, IEnumerable<Part> choices)
    {
        var own = Own(table)?.Columns.FirstOrDefault(candidate => candidate.LogicalName == column);
        if (own is null)
            return StockTable.All.GetValueOrDefault(table)?.Columns.GetValueOrDefault(column)?.Values ?? [];
        var options = own.GlobalChoice is { } global
            ? choices.FirstOrDefault(choice => choice["Name"] == global.Value)?.Descendants("option") ?? []
            : own.InlineOptions;
        return options.Select(option => option["value"]).ToList();
    }

    public string PrimaryKeyOf(string table) => StockTable.All.GetValueOrDefault(table)?.PrimaryKey ?? table + "id";

    public string? PrimaryNameOf(string table) =>
        StockTable.All.GetValueOrDefault(table)?.PrimaryName ?? Own(table)?.Columns.FirstOrDefault(column => column.IsPrimaryName)?.LogicalName;

    private Table? Own(string logicalName) => tables.FirstOrDefault(table => table.LogicalName == logicalName);
}
