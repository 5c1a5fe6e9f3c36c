using System;
using System.Globalization;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.WebApi.Rows;

/// <summary>The text that people see for a value: labels of choices, names of rows, dates and numbers. The sandbox shows dates in UTC.</summary>
internal static class FormattedText
{
    /// <summary>The text, or null for a value that is shown as it is.</summary>
    public static string? Of(ColumnMetadata column, object? value) => value switch
    {
        EntityReference reference => reference.Name,
        OptionSetValue choice => Label(column, choice.Value),
        bool flag => Label(column, flag ? 1 : 0),
        DateTime date when column.ShowsDateOnly || column.DateBehavior == DateBehavior.DateOnly => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        Money amount => amount.Value.ToString("#,##0.00", CultureInfo.InvariantCulture),
        double number => number.ToString("#,##0.##", CultureInfo.InvariantCulture),
        int number => number.ToString("#,##0", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string? Label(ColumnMetadata column, int value) => column.Options.FirstOrDefault(option => option.Value == value)?.Label;
}
