using System;
using System.Globalization;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Query;

/// <summary>How a value is shown: labels of choices, names of lookups, dates, numbers and amounts as an American user sees them, in UTC.</summary>
public static class FormattedValue
{
    private static readonly CultureInfo American = CultureInfo.GetCultureInfo("en-US");

    /// <summary>The shown form, or null for values that are shown as they are.</summary>
    public static string? Of(ColumnMetadata column, object value) => value switch
    {
        OptionSetValue option => Label(column, option.Value),
        bool flag => Label(column, flag ? 1 : 0),
        EntityReference reference => reference.Name,
        DateTime moment => moment.ToString(column.ShowsDateOnly ? "M/d/yyyy" : "M/d/yyyy h:mm tt", American),
        Money money => money.Value.ToString("C2", American),
        int number => number.ToString("N0", American),
        double number => number.ToString("N2", American),
        _ => null,
    };

    private static string? Label(ColumnMetadata column, int value) => column.Options.FirstOrDefault(option => option.Value == value)?.Label;
}
