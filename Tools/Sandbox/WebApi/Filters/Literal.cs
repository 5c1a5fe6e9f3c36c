using System;
using System.Globalization;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.WebApi.Filters;

/// <summary>The value of a literal, as the type of the column it is compared with wants it.</summary>
internal static class Literal
{
    /// <summary>The value; one of another type is refused with what was expected.</summary>
    public static object Of(ColumnMetadata column, Token token)
    {
        var text = token.Text;
        return column.Type switch
        {
            ColumnType.String or ColumnType.Memo or ColumnType.TableName when token.Kind == TokenKind.Text => text,
            ColumnType.Boolean when token.Is("true") => true,
            ColumnType.Boolean when token.Is("false") => false,
            ColumnType.Lookup or ColumnType.UniqueIdentifier when Guid.TryParseExact(text, "D", out var id) => id,
            ColumnType.Choice or ColumnType.State or ColumnType.Status or ColumnType.Integer when IsWord(token) && Whole(text, out int number) => number,
            ColumnType.BigInteger when IsWord(token) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            ColumnType.Money when IsWord(token) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) => amount,
            ColumnType.Double when IsWord(token) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            ColumnType.DateTime when IsWord(token) && Moment(text) is { } moment => moment,
            _ => throw ODataException.BadQuery(
                $"'{text}' at position {token.Position} of $filter does not fit {Properties.Of(column)}: {Expected(column.Type)} was expected."),
        };
    }

    private static bool IsWord(Token token) => token.Kind == TokenKind.Word;

    private static bool Whole(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static DateTime? Moment(string text)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        var isIso = text.Length >= 10 && text[4] == '-' && text[7] == '-';
        return isIso && DateTime.TryParse(text, CultureInfo.InvariantCulture, Utc, out var moment) ? moment : null;
    }

    private static string Expected(ColumnType type) => type switch
    {
        ColumnType.Boolean => "true or false",
        ColumnType.Lookup or ColumnType.UniqueIdentifier => "a GUID without quotes",
        ColumnType.DateTime => "a date such as 2026-11-21 or 2026-11-21T09:00:00Z without quotes",
        ColumnType.Money or ColumnType.Double => "a number",
        ColumnType.String or ColumnType.Memo or ColumnType.TableName => "a text in single quotes",
        _ => "a whole number",
    };
}
