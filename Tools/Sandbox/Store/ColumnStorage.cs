using System;
using System.Collections.Generic;
using System.Globalization;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Store;

/// <summary>
/// How values lie in the file: keys as lower-case text, moments as ISO text in UTC, choices as numbers, money in ten-thousandths as a whole
/// number (the platform's own precision), a lookup to several tables with the table beside it.
/// </summary>
internal static class ColumnStorage
{
    private const decimal MoneyUnit = 10_000m;
    private const string MomentFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The column that holds the table of a lookup to several tables.</summary>
    public static string TypeColumn(string column) => column + "$type";

    /// <summary>The declarations of a column's place in its table; a party list has none, its rows are in activityparty.</summary>
    public static IEnumerable<string> Declarations(ColumnMetadata column)
    {
        if (column.Type == ColumnType.PartyList) yield break;
        yield return $"{Sql.Name(column.LogicalName)} {Affinity(column)}";
        if (column.IsPolymorphic) yield return $"{Sql.Name(TypeColumn(column.LogicalName))} TEXT";
    }

    public static string Key(Guid id) => id.ToString("D");

    public static string Moment(DateTime value) => Utc(value).ToString(MomentFormat, CultureInfo.InvariantCulture);

    public static string Date(ColumnMetadata column, DateTime value) => column.DateBehavior switch
    {
        DateBehavior.DateOnly => value.ToString(DayFormat, CultureInfo.InvariantCulture),
        DateBehavior.TimeZoneIndependent => value.ToString(MomentFormat, CultureInfo.InvariantCulture),
        _ => Moment(value),
    };

    /// <summary>The stored form of a valid value.</summary>
    public static object? ToStored(ColumnMetadata column, object? value) => value switch
    {
        null => null,
        Guid id => Key(id),
        EntityReference reference => Key(reference.Id),
        OptionSetValue option => (long)option.Value,
        Money money => (long)(money.Value * MoneyUnit),
        DateTime moment => Date(column, moment),
        bool flag => flag ? 1L : 0L,
        int number => (long)number,
        _ => value,
    };

    /// <summary>The value at an ordinal, or null; a lookup to several tables has its table at <paramref name="typeOrdinal"/>.</summary>
    public static object? FromStored(ColumnMetadata column, SqliteDataReader reader, int ordinal, int? typeOrdinal)
    {
        if (reader.IsDBNull(ordinal)) return null;
        return column.Type switch
        {
            ColumnType.Boolean => reader.GetInt64(ordinal) != 0,
            ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue(reader.GetInt32(ordinal)),
            ColumnType.DateTime => ParseDate(reader.GetString(ordinal)),
            ColumnType.Double => reader.GetDouble(ordinal),
            ColumnType.Integer => reader.GetInt32(ordinal),
            ColumnType.BigInteger => reader.GetInt64(ordinal),
            ColumnType.Lookup => new EntityReference(Target(column, reader, typeOrdinal), Guid.Parse(reader.GetString(ordinal))),
            ColumnType.Money => new Money(reader.GetInt64(ordinal) / MoneyUnit),
            ColumnType.UniqueIdentifier => Guid.Parse(reader.GetString(ordinal)),
            _ => reader.GetString(ordinal),
        };
    }

    private static string Target(ColumnMetadata column, SqliteDataReader reader, int? typeOrdinal) =>
        column.IsPolymorphic ? reader.GetString(typeOrdinal!.Value) : column.Targets[0];

    private static DateTime ParseDate(string stored) => DateTime.Parse(
        stored, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);

    private static DateTime Utc(DateTime value) => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;

    private static string Affinity(ColumnMetadata column) => column.Type switch
    {
        ColumnType.String or ColumnType.Memo => $"TEXT COLLATE {Collation.Name}",
        ColumnType.DateTime or ColumnType.Lookup or ColumnType.UniqueIdentifier or ColumnType.TableName => "TEXT",
        ColumnType.Double => "REAL",
        _ => "INTEGER",
    };
}
