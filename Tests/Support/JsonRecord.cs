using System;
using System.Globalization;
using System.Text.Json;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Tests.Support;

/// <summary>A row out of a deal file: lookups are stored as <c>_name_value</c>.</summary>
internal sealed class JsonRecord : IRecord
{
    private readonly JsonElement _row;

    public JsonRecord(JsonElement row) => _row = row;

    /// <summary>The row as written.</summary>
    public JsonElement Json => _row;

    public string? Text(string column) => Find(column, JsonValueKind.String)?.GetString();

    public int? Number(string column) => Find(column, JsonValueKind.Number)?.GetInt32();

    public bool? Flag(string column) => _row.TryGetProperty(column, out var value) ? value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => (bool?)null,
    } : null;

    public DateTime? Time(string column) => Text(column) is { } text
        ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal)
        : (DateTime?)null;

    public Guid? Id(string column) => (Text(column) ?? Text("_" + column + "_value")) is { } text ? new Guid(text) : (Guid?)null;

    private JsonElement? Find(string column, JsonValueKind kind) =>
        _row.TryGetProperty(column, out var value) && value.ValueKind == kind ? value : (JsonElement?)null;
}
