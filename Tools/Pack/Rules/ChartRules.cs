using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Rules;

/// <summary>A chart groups and counts what is there, and draws each of its measures once.</summary>
public static class ChartRules
{
    private static readonly string[] Groupings = ["day", "week", "month", "quarter", "year", "fiscal-period", "fiscal-year"];
    private static readonly string[] Aggregates = ["count", "countcolumn", "sum", "avg", "min", "max"];
    private static readonly string[] Numbers = ["int", "decimal", "money", "float"];

    private static readonly string[] ChartTypes =
        ["Column", "StackedColumn", "StackedColumn100", "Bar", "StackedBar", "StackedBar100", "Line", "Area", "Pie", "Doughnut", "Funnel"];

    public static readonly IReadOnlyList<Rule> All =
    [
        new("chart.part", "A chart has a query, a category with a measure, and a series.", Parts),
        new("chart.column", "Each column of a chart's query is either grouped or aggregated, under an alias of its own.", Columns),
        new("chart.date", "A chart groups by a date only day by day, month by month or the like.", Dates),
        new("chart.aggregate", "A chart's aggregate is known, and adds up numbers only.", Numeric),
        new("chart.alias", "A chart's category is a group of its query, its measure an aggregate, what it sorts by one of them.", Aliases),
        new("chart.series", "A chart has one series of a known type for each of its measures.", Series),
        new("chart.default", "A chart does not make itself a default.", Defaults),
    ];

    private static IEnumerable<Problem> Parts(Tree tree) =>
        from chart in tree.Charts
        where chart.Entity is null || !chart.Measures.Any() || !chart.Series.Any()
        select chart.Part.Problem("lacks its query, its category with a measure, or its series");

    private static IEnumerable<Problem> Columns(Tree tree) =>
        from chart in tree.Charts
        from column in chart.Columns
        where (column["groupby"] == "true") == column.Has("aggregate")
            || column["alias"] == ""
            || chart.Columns.Count(other => other["alias"] == column["alias"]) > 1
        select column.Problem("is not either grouped or aggregated, or has no alias of its own");

    private static IEnumerable<Problem> Dates(Tree tree) =>
        from chart in tree.Charts
        from column in chart.Columns
        let isDate = tree.Catalog.TypeOf(Query.TableOf(column), column["name"]) == "datetime"
        where column["groupby"] == "true" && (isDate ? !Groupings.Contains(column["dategrouping"]) : column.Has("dategrouping"))
        select column.Problem(isDate ? "needs a dategrouping, such as month" : $"{column["name"]} is no date");

    private static IEnumerable<Problem> Numeric(Tree tree) =>
        from chart in tree.Charts
        from column in chart.Columns
        where column.Has("aggregate")
        let type = tree.Catalog.TypeOf(Query.TableOf(column), column["name"])
        where !Aggregates.Contains(column["aggregate"]) || column["aggregate"] is "sum" or "avg" && type is not null && !Numbers.Contains(type)
        select column.ProblemAt("aggregate", $"{column["name"]}, a column of type {type}, has no {column["aggregate"]}");

    private static IEnumerable<Problem> Aliases(Tree tree) =>
        from chart in tree.Charts
        let groups = chart.Columns.Where(column => column["groupby"] == "true").Select(column => column["alias"]).ToList()
        let values = chart.Columns.Where(column => column.Has("aggregate")).Select(column => column["alias"]).ToList()
        from use in chart.Categories.Where(category => !groups.Contains(category["alias"]))
            .Concat(chart.Measures.Where(measure => !values.Contains(measure["alias"])))
            .Concat(chart.Entity?.Descendants("order").Where(order => !groups.Concat(values).Contains(order["alias"])) ?? [])
        select use.ProblemAt("alias", $"the query has no \"{use["alias"]}\" to serve as {use.Name}");

    private static IEnumerable<Problem> Series(Tree tree) =>
        from chart in tree.Charts
        where chart.Series.Count() != chart.Measures.Count() || chart.Series.Any(series => !ChartTypes.Contains(series["ChartType"]))
        select (chart.Series.FirstOrDefault(series => !ChartTypes.Contains(series["ChartType"])) ?? chart.Part).Problem(
            $"{chart.Series.Count()} series for {chart.Measures.Count()} measures, or one of an unknown type");

    private static IEnumerable<Problem> Defaults(Tree tree) =>
        tree.Charts.Where(chart => chart.Part.Text("isdefault") != "0").Select(chart => chart.Part.Problem("has to be 0", "isdefault"));
}
