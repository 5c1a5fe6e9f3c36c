using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CrmCoach.Sandbox.Pages.Html;
using CrmCoach.Sandbox.Pages.Views;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages.Charts;

/// <summary>
/// A chart over the rows of a view, as a table of bars: one of parts for each category where the chart stacks them, else one for each number. Whatever the
/// kind of the chart, the numbers are those that the organisation counts.
/// </summary>
internal sealed class ChartFigure(PageRequest request)
{
    private static readonly string[] Palette = ["#0b5cad", "#8a5a00", "#1b6e35", "#7b3fa0", "#b3261e", "#2f6f7e"];

    public Element Render(Chart chart, View view)
    {
        var rows = request.Service.RetrieveMultiple(new FetchExpression(ChartQuery.Of(chart, view.FetchXml))).Entities;
        var data = new ChartData(chart, request.Tables, rows);
        var figure = new Element("figure").With("class", "chart").With("data-chart", chart.Id.ToString())
            .Add(new Element("figcaption").Text($"{chart.Name} – {view.Name}"));
        return data.Categories.Count == 0
            ? figure.Add(new Element("p").Text("There is nothing to show."))
            : figure.Add(Legend(data)).Add(Table(chart, data));
    }

    private static Element? Legend(ChartData data) => data.Series.Count < 2 ? null : new Element("ul").With("class", "legend")
        .Add(data.Series.Select(series => new Element("li").Add(ColourChip.Of(Colour(data, series))).Add(new Element("span").Text(series.Label))));

    private static Element Table(Chart chart, ChartData data) => new Element("table").With("aria-label", chart.Name)
        .Add(new Element("tbody").Add(data.Categories.SelectMany(category => Rows(chart, data, category))));

    /// <summary>One row with a bar of parts, or a row a number.</summary>
    private static IEnumerable<Element> Rows(Chart chart, ChartData data, ChartCategory category)
    {
        if (chart.IsStacked)
            return [Row(category.Label, Bar(data, category.Cells, chart.ShowsShares ? category.Total : data.Largest), Number(category.Total), Parts(category))];
        return category.Cells.Select(
            (cell, place) => Row(place == 0 ? category.Label : "", Bar(data, [cell], data.Largest), Number(cell.Value), Named(category, cell)));
    }

    private static Element Row(string label, Element bar, string number, string? title) => new Element("tr")
        .Add(new Element("th").With("scope", "row").Text(label))
        .Add(new Element("td").With("class", "bars").Add(bar))
        .Add(new Element("td").With("class", "number").With("title", title).Text(number));

    private static Element Bar(ChartData data, IReadOnlyList<ChartCell> cells, double whole)
    {
        var bar = new Element("svg").With("viewBox", "0 0 100 8").With("preserveAspectRatio", "none").With("aria-hidden", "true");
        var at = 0d;
        foreach (var cell in cells.Where(cell => cell.Value > 0 && whole > 0))
        {
            var width = cell.Value / whole * 100;
            bar.Add(new Element("rect").With("x", Coordinate(at)).With("y", "0").With("width", Coordinate(width)).With("height", "8")
                .With("fill", Colour(data, cell.Series)));
            at += width;
        }

        return bar;
    }

    private static string? Named(ChartCategory category, ChartCell cell) => category.Cells.Count < 2 ? null : $"{cell.Series.Label}: {Number(cell.Value)}";

    private static string? Parts(ChartCategory category) =>
        category.Cells.Count < 2 ? null : string.Join(", ", category.Cells.Select(cell => $"{cell.Series.Label}: {Number(cell.Value)}"));

    private static string Colour(ChartData data, ChartSeries series)
    {
        if (series.Colour is { Length: > 0 } own) return own;
        var place = data.Series.Select(one => one.Label).ToList().IndexOf(series.Label);
        return Palette[place % Palette.Length];
    }

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.GetCultureInfo("en-US"));

    private static string Coordinate(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
