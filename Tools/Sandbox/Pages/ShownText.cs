using System;
using System.Globalization;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Query;

namespace CrmCoach.Sandbox.Pages;

/// <summary>The text of a value on a page: as the platform formats it, or as it is.</summary>
internal static class ShownText
{
    /// <summary>The text; empty for no value.</summary>
    public static string Of(ColumnMetadata column, object? value) =>
        value is null ? "" : FormattedValue.Of(column, value) ?? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
