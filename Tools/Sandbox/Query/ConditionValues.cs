using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Store;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Query;

/// <summary>The values of conditions: objects in a QueryExpression, texts in FetchXML.</summary>
internal static class ConditionValues
{
    private const decimal MoneyUnit = 10_000m;

    /// <summary>The values, a list among them spread out.</summary>
    public static IReadOnlyList<object> Flatten(IEnumerable<object> values) =>
        [.. values.SelectMany(value => value is IEnumerable items and not string ? items.Cast<object>() : [value])];

    public static object ToStored(ColumnMetadata column, object value) => column.Type switch
    {
        ColumnType.Boolean => Flag(column.LogicalName, value),
        ColumnType.Choice or ColumnType.State or ColumnType.Status or ColumnType.Integer or ColumnType.BigInteger => Whole(column.LogicalName, value),
        ColumnType.DateTime => ColumnStorage.Date(column, Date(value)),
        ColumnType.Double => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        ColumnType.Lookup or ColumnType.UniqueIdentifier => ColumnStorage.Key(Key(column.LogicalName, value)),
        ColumnType.Money => (long)(Amount(column.LogicalName, value) * MoneyUnit),
        _ => value as string ?? throw Wrong(column.LogicalName, value),
    };

    public static long Whole(string column, object value) => value switch
    {
        int number => number,
        long number => number,
        bool flag => flag ? 1 : 0,
        Enum option => Convert.ToInt64(option, CultureInfo.InvariantCulture),
        OptionSetValue option => option.Value,
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Wrong(column, value),
    };

    public static DateTime Date(object value) => value switch
    {
        DateTime moment => moment,
        string text when DateTime.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment) => moment,
        _ => throw Fault.Invalid($"'{value}' is not a date."),
    };

    private static long Flag(string column, object value) => value switch
    {
        "true" => 1,
        "false" => 0,
        _ => Whole(column, value) is var number and (0 or 1) ? number : throw Wrong(column, value),
    };

    private static Guid Key(string column, object value) => value switch
    {
        Guid id => id,
        EntityReference reference => reference.Id,
        string text when Guid.TryParse(text, out var id) => id,
        _ => throw Wrong(column, value),
    };

    private static decimal Amount(string column, object value) => value switch
    {
        Money money => money.Value,
        decimal number => number,
        int number => number,
        double number => (decimal)number,
        string text when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Wrong(column, value),
    };

    private static Exception Wrong(string column, object? value) => Fault.Invalid($"The value '{value}' does not fit a condition on {column}.");
}
