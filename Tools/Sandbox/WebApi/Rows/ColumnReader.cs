using System;
using System.Globalization;
using System.Text.Json;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.WebApi.Rows;

/// <summary>Reads the value of one column out of a request's body.</summary>
internal static class ColumnReader
{
    /// <summary>The value as the organisation service wants it; one of another JSON type is refused with what was expected.</summary>
    public static object? Read(ColumnMetadata column, JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : column.Type switch
    {
        ColumnType.String or ColumnType.Memo or ColumnType.TableName when value.ValueKind == JsonValueKind.String => value.GetString(),
        ColumnType.Boolean when value.ValueKind is JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        ColumnType.Integer when Whole(value) is { } number => number,
        ColumnType.Choice or ColumnType.State or ColumnType.Status when Whole(value) is { } number => new OptionSetValue(number),
        ColumnType.BigInteger when value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) => number,
        ColumnType.Double when value.ValueKind == JsonValueKind.Number => value.GetDouble(),
        ColumnType.Money when value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var amount) => new Money(amount),
        ColumnType.UniqueIdentifier when value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var id) => id,
        ColumnType.DateTime when value.ValueKind == JsonValueKind.String && Date(column, value.GetString()!) is { } date => date,
        _ => throw ODataException.BadBody($"the property '{column.LogicalName}' takes {Expected(column)}, not {Shown(value)}."),
    };

    private static int? Whole(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    private static DateTime? Date(ColumnMetadata column, string text)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (column.DateBehavior == DateBehavior.DateOnly)
            return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, Utc, out var day) ? day : null;
        var hasZone = text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > "yyyy-MM-ddT".Length;
        return hasZone && DateTime.TryParse(text, CultureInfo.InvariantCulture, Utc, out var moment) ? moment : null;
    }

    private static string Expected(ColumnMetadata column) => column.Type switch
    {
        ColumnType.Boolean => "true or false",
        ColumnType.Integer or ColumnType.BigInteger or ColumnType.Choice or ColumnType.State or ColumnType.Status => "a whole number",
        ColumnType.Double or ColumnType.Money => "a number",
        ColumnType.UniqueIdentifier => "a GUID in quotes",
        ColumnType.DateTime when column.DateBehavior == DateBehavior.DateOnly => "a date such as \"2026-11-21\"",
        ColumnType.DateTime => "a moment such as \"2026-11-21T09:00:00Z\"",
        _ => "a text",
    };

    private static string Shown(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= 40 ? text : text[..40] + "…";
    }
}
