using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CrmCoach.Cli.Json;

namespace CrmCoach.Cli.Deals;

/// <summary>Reads the known columns of a row; members that the core does not read are passed over, since the Web API returns many.</summary>
internal static class RowReader
{
    private const int FirstChoice = 713100001;
    private const int ObstacleTypes = 10;

    /// <summary>The row at a path, such as <c>emails[3]</c>.</summary>
    public static Row Read(JsonValue row, string path, IReadOnlyList<string> columns)
    {
        if (row.Kind != JsonKind.Object) throw Expected(row, path, "an object");
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            var kind = ColumnKinds.Of(column);
            var member = MemberOf(row, column, kind, out var name);
            if (member != null) values[column] = ValueOf(member, path + "." + name, kind);
            else if (kind == ColumnKind.Key) values[column] = PlaceId(path);
        }

        return new Row(values);
    }

    /// <summary>An error at a value.</summary>
    public static InputException Expected(JsonValue value, string path, string expectation) =>
        new(value.Line, path, "expected " + expectation + ", found " + value.Describe());

    private static JsonValue? MemberOf(JsonValue row, string column, ColumnKind kind, out string name)
    {
        name = kind == ColumnKind.Lookup ? "_" + column + "_value" : column;
        var member = row.Member(name);
        if (member != null || kind != ColumnKind.Lookup) return member;
        name = column;
        return row.Member(name) is { Kind: not JsonKind.Object } own ? own : null;
    }

    private static object ValueOf(JsonValue value, string path, ColumnKind kind)
    {
        switch (kind)
        {
            case ColumnKind.Whole: return WholeOf(value, path);
            case ColumnKind.Amount: return AmountOf(value, path);
            case ColumnKind.Flag: return FlagOf(value, path);
            case ColumnKind.Time: return TimeOf(value, path);
            case ColumnKind.Key:
            case ColumnKind.Lookup: return IdOf(value, path);
            case ColumnKind.ObstacleType: return ObstacleTypeOf(value, path);
            default: return value.Kind == JsonKind.Text ? value.Text : throw Expected(value, path, "a text");
        }
    }

    private static object WholeOf(JsonValue value, string path)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var isWhole = value.Kind == JsonKind.Number && int.TryParse(value.Text, Styles, CultureInfo.InvariantCulture, out _);
        return isWhole ? int.Parse(value.Text, Styles, CultureInfo.InvariantCulture) : throw Expected(value, path, "a whole number");
    }

    private static object AmountOf(JsonValue value, string path)
    {
        var isAmount = value.Kind == JsonKind.Number && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        return isAmount ? decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture) : throw Expected(value, path, "an amount");
    }

    private static object FlagOf(JsonValue value, string path) =>
        value.Kind is JsonKind.True or JsonKind.False ? value.Kind == JsonKind.True : throw Expected(value, path, "true or false");

    private static object TimeOf(JsonValue value, string path) =>
        value.Kind == JsonKind.Text && IsoTime.TryRead(value.Text, out var time)
            ? time
            : throw Expected(value, path, "a date such as 2026-11-21 or a time such as 2026-11-21T09:00:00Z");

    private static object IdOf(JsonValue value, string path) =>
        value.Kind == JsonKind.Text && Guid.TryParse(value.Text, out var id) ? id : throw Expected(value, path, "a GUID");

    private static object ObstacleTypeOf(JsonValue value, string path)
    {
        var type = (int)WholeOf(value, path);
        var position = type >= FirstChoice ? type - FirstChoice + 1 : type;
        return position is >= 1 and <= ObstacleTypes ? type : throw Expected(value, path, "an obstacle type, 1 to 10 or 713100001 to 713100010");
    }

    // A row written by hand may have no id; its place in the file tells it apart as well.
    private static Guid PlaceId(string path)
    {
        using var sha = SHA256.Create();
        var id = new byte[16];
        Array.Copy(sha.ComputeHash(Encoding.UTF8.GetBytes("deal file/" + path)), id, id.Length);
        return new Guid(id);
    }
}
