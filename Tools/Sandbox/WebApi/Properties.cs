using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>How columns are called in Web API documents: a lookup <c>ownerid</c> reads as <c>_ownerid_value</c>, everything else by its own name.</summary>
internal static class Properties
{
    /// <summary>The property of a column.</summary>
    public static string Of(ColumnMetadata column) => column.Type == ColumnType.Lookup ? $"_{column.LogicalName}_value" : column.LogicalName;

    /// <summary>Whether a column is a property at all: lists of people are reached through the rows of activityparty.</summary>
    public static bool IsProperty(ColumnMetadata column) => column.Type != ColumnType.PartyList;

    /// <summary>The column behind a property in an address.</summary>
    public static ColumnMetadata Find(TableMetadata table, string property)
    {
        var column = TryFind(table, property);
        if (column is not null)
            return column;
        var hint = table.Columns.Find(property) is { Type: ColumnType.Lookup } lookup ? $" Did you mean '{Of(lookup)}'?" : "";
        throw ODataException.BadQuery($"Could not find a property named '{property}' on type 'Microsoft.Dynamics.CRM.{table.LogicalName}'.{hint}");
    }

    /// <summary>The column behind a property, or null.</summary>
    public static ColumnMetadata? TryFind(TableMetadata table, string property)
    {
        var isLookup = property.StartsWith('_') && property.EndsWith("_value", StringComparison.Ordinal) && property.Length > "__value".Length;
        var column = table.Columns.Find(isLookup ? property[1..^"_value".Length] : property);
        return column is not null && IsProperty(column) && column.Type == ColumnType.Lookup == isLookup ? column : null;
    }

    /// <summary>The columns that <c>$select</c> names, with the primary key first; all of them where it says nothing.</summary>
    public static IReadOnlyList<ColumnMetadata> Select(TableMetadata table, IReadOnlyList<string>? properties) => properties is null
        ? table.Columns.Where(IsProperty).ToArray()
        : properties.Select(property => Find(table, property)).Prepend(table.PrimaryId).Distinct().ToArray();
}
