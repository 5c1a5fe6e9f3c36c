using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CrmCoach.Pack.Source;

/// <summary>A column as a table's file declares it.</summary>
public sealed record Column(Part Part, string Prefix)
{
    public string LogicalName => Part.Text("LogicalName");

    public string SchemaName => Part["PhysicalName"];

    public string Type => Part.Text("Type");

    public bool IsOwn => LogicalName.StartsWith(Prefix, StringComparison.Ordinal);

    public bool IsPrimaryName => DisplayMask.Contains("PrimaryName");

    public IReadOnlyList<string> DisplayMask => Part.Text("DisplayMask").Split('|');

    /// <summary>The values of a choice that is declared within the column, states and status reasons included.</summary>
    public IEnumerable<Part> InlineOptions =>
        Part.Child("optionset")?.Descendants().Where(part => part.Name is "option" or "state" or "status") ?? [];

    public Part? GlobalChoice => Part.Child("OptionSetName");

    public decimal? Decimal(string child) =>
        decimal.TryParse(Part.Text(child), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public int? Number(string child) => int.TryParse(Part.Text(child), out var number) ? number : null;
}
