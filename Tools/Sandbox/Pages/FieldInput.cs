using System.Globalization;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pages.Html;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pages;

/// <summary>The input of a column that can be changed on the form.</summary>
internal static class FieldInput
{
    private const string Empty = "–";

    /// <summary>The input with its value; null for a column that the sandbox's form only shows: lookups, states, moments.</summary>
    public static Element? Of(ColumnMetadata column, object? value) => column.Type switch
    {
        ColumnType.String => new Element("input").With("type", "text").With("placeholder", Empty).With("maxlength", Number(column.MaxLength)).With("value", (string?)value),
        ColumnType.Memo => new Element("textarea").With("rows", "1").With("placeholder", Empty).With("maxlength", Number(column.MaxLength)).Text((string?)value),
        ColumnType.Choice => Choice(column, (value as OptionSetValue)?.Value),
        ColumnType.Boolean => YesNo(column, value as bool?),
        ColumnType.Integer => new Element("input").With("type", "number").With("placeholder", Empty).With("step", "1").With("value", Number(value as int?)),
        ColumnType.Money => new Element("input").With("type", "number").With("placeholder", Empty).With("step", "any").With("value", (value as Money)?.Value.ToString(CultureInfo.InvariantCulture)),
        ColumnType.DateTime when column.DateBehavior == DateBehavior.DateOnly =>
            new Element("input").With("type", "date").With("value", (value as System.DateTime?)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static Element Choice(ColumnMetadata column, int? chosen) => new Element("select")
        .Add(new Element("option").With("value", "").Flag("selected", chosen is null))
        .Add(column.Options.Select(option => Option(Number(option.Value), option.Label, option.Value == chosen)));

    private static Element YesNo(ColumnMetadata column, bool? chosen) => new Element("select")
        .Add(column.Options.Select(option => Option(option.Value == 1 ? "true" : "false", option.Label, option.Value == (chosen == true ? 1 : 0))));

    private static Element Option(string? value, string label, bool isChosen) =>
        new Element("option").With("value", value).Flag("selected", isChosen).Text(label);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
