using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.Pages.Charts;

/// <summary>A chart as a solution brings it: an aggregate query, what of it is the category, and what is measured.</summary>
internal sealed record Chart(Guid Id, string Name, string Table, XElement Fetch, string Category, IReadOnlyList<string> Measures, string Kind)
{
    /// <summary>A row of savedqueryvisualization.</summary>
    public static Chart Parse(Guid id, string name, string table, string dataDescription, string presentation)
    {
        var definition = XElement.Parse(dataDescription);
        var category = definition.Descendants("category").First();
        return new(
            id, name, table, definition.Descendants("fetch").First(), (string)category.Attribute("alias")!,
            definition.Descendants("measure").Select(measure => (string)measure.Attribute("alias")!).ToArray(),
            XElement.Parse(presentation).Descendants("Series").Select(series => (string?)series.Attribute("ChartType")).First(kind => kind is not null)!);
    }

    /// <summary>Whether the numbers of a category are parts of one bar.</summary>
    public bool IsStacked => Kind.StartsWith("Stacked", StringComparison.Ordinal);

    /// <summary>Whether every bar is as long, so that it shows shares.</summary>
    public bool ShowsShares => Kind.EndsWith("100", StringComparison.Ordinal);

    /// <summary>What else rows are grouped by: each of its values is a colour of its own in the bars; null where there is none.</summary>
    public string? Split => Columns.Where(column => (string?)column.Attribute("groupby") == "true")
        .Select(column => (string)column.Attribute("alias")!).FirstOrDefault(alias => alias != Category);

    public IEnumerable<XElement> Columns => Fetch.Descendants("attribute");

    public XElement Column(string alias) => Columns.First(column => (string?)column.Attribute("alias") == alias);
}
