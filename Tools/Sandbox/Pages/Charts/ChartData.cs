using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pages.Charts;

/// <summary>What a chart shows: for each category the numbers of each series, both in the order in which they are drawn.</summary>
internal sealed class ChartData
{
    private const string Empty = "(blank)";
    private static readonly CultureInfo American = CultureInfo.GetCultureInfo("en-US");
    private static readonly string[] Parts = ["year", "month"];

    private readonly Chart chart;
    private readonly TableCatalog tables;

    public ChartData(Chart chart, TableCatalog tables, IReadOnlyList<Entity> rows)
    {
        this.chart = chart;
        this.tables = tables;
        var cells = rows.SelectMany(Cells).ToList();
        Series = cells.Select(cell => cell.Series).DistinctBy(series => series.Label).ToList();
        Categories = Ordered(rows).Select(row => CategoryOf(row)).Distinct()
            .Select(label => new ChartCategory(label, cells.Where(cell => cell.Category == label).ToList())).ToList();
    }

    public IReadOnlyList<ChartSeries> Series { get; }

    public IReadOnlyList<ChartCategory> Categories { get; }

    /// <summary>The number that the longest bar stands for.</summary>
    public double Largest => Categories.SelectMany(category => chart.IsStacked ? [category.Total] : category.Cells.Select(cell => cell.Value)).DefaultIfEmpty(0).Max();

    /// <summary>Dates stand in the order of the calendar, everything else as the query sorts it.</summary>
    private IEnumerable<Entity> Ordered(IReadOnlyList<Entity> rows)
    {
        if (chart.Column(chart.Category).Attribute("dategrouping") is null) return rows;
        return rows.OrderBy(row => Number(row, ChartQuery.WiderAlias(chart.Category, Parts[0])))
            .ThenBy(row => Number(row, ChartQuery.WiderAlias(chart.Category, Parts[1]))).ThenBy(row => Number(row, chart.Category));
    }

    private IEnumerable<ChartCell> Cells(Entity row)
    {
        foreach (var measure in chart.Measures)
        {
            var value = (row.GetAttributeValue<AliasedValue>(measure)?.Value) switch
            {
                Money money => (double)money.Value,
                null => 0,
                var number => Convert.ToDouble(number, CultureInfo.InvariantCulture),
            };
            yield return new ChartCell(CategoryOf(row), SeriesOf(row, measure), value);
        }
    }

    private ChartSeries SeriesOf(Entity row, string measure)
    {
        if (chart.Split is not { } split) return new ChartSeries(chart.Measures.Count == 1 ? "" : LabelOf(measure), null);
        var value = row.GetAttributeValue<AliasedValue>(split);
        var option = value?.Value is OptionSetValue choice
            ? tables[value.EntityLogicalName].Columns[value.AttributeLogicalName].Options.FirstOrDefault(one => one.Value == choice.Value)
            : null;
        return new ChartSeries(Text(row, split), option?.Color);
    }

    private string LabelOf(string alias)
    {
        var column = chart.Column(alias);
        var table = tables[(string)column.Parent!.Attribute("name")!];
        var name = (string)column.Attribute("name")!;
        return name == table.PrimaryIdColumn ? table.DisplayCollectionName : table.Columns[name].DisplayName;
    }

    private string CategoryOf(Entity row)
    {
        var year = Number(row, ChartQuery.WiderAlias(chart.Category, "year"));
        var part = Number(row, chart.Category);
        if (part is null) return Text(row, chart.Category);
        return (string?)chart.Column(chart.Category).Attribute("dategrouping") switch
        {
            "day" => $"{part} {Month(Number(row, ChartQuery.WiderAlias(chart.Category, "month")))} {year}",
            "week" => $"Week {part} {year}",
            "month" => $"{Month(part)} {year}",
            "quarter" => $"Q{part} {year}",
            "year" => part.Value.ToString(CultureInfo.InvariantCulture),
            _ => Text(row, chart.Category),
        };
    }

    private static string Month(int? month) => American.DateTimeFormat.GetAbbreviatedMonthName(month ?? 1);

    private static int? Number(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value as int?;

    private static string Text(Entity row, string alias)
    {
        if (row.FormattedValues.TryGetValue(alias, out var text) && text is { Length: > 0 }) return text;
        var value = row.GetAttributeValue<AliasedValue>(alias)?.Value;
        return value is null ? Empty : Convert.ToString(value, American) ?? Empty;
    }
}

/// <summary>One category with its numbers.</summary>
internal sealed record ChartCategory(string Label, IReadOnlyList<ChartCell> Cells)
{
    public double Total => Cells.Sum(cell => cell.Value);
}

/// <summary>What a colour of the bars stands for; the colour is the choice's own, where it has one.</summary>
internal sealed record ChartSeries(string Label, string? Colour);

/// <summary>One number.</summary>
internal sealed record ChartCell(string Category, ChartSeries Series, double Value);
