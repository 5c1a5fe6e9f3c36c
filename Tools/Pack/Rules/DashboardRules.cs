using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;
using CrmCoach.Pack.Stock;

namespace CrmCoach.Pack.Rules;

/// <summary>A dashboard shows the solution's own views, charts and pages.</summary>
public static class DashboardRules
{
    public static readonly IReadOnlyList<Rule> All =
    [
        new("dashboard.part", "A dashboard has a form of type dashboard with tabs, columns, sections and cells.", Parts),
        new("dashboard.control", "A dashboard's controls are lists, charts and pages, each with a name of its own.", Controls),
        new("dashboard.view", "A dashboard's list or chart is on a view of the solution, of the table that it names.", Views),
        new("dashboard.chart", "A dashboard's chart is one of the solution's, of the same table; a list has none.", Charts),
        new("dashboard.filter", "A chart's view on a dashboard is filtered: over 50,000 rows the platform refuses to count.", Filters),
        new("dashboard.page", "A page on a dashboard is a web resource of the solution.", Pages),
        new("dashboard.rows", "A dashboard's cell of several rows is followed by as many empty ones.", Rows),
        new("dashboard.default", "A dashboard does not make itself the default.", Defaults),
    ];

    private static IEnumerable<(Dashboard Dashboard, Part Control, Part Parameters)> Lists(Tree tree) =>
        from dashboard in tree.Dashboards
        from control in dashboard.Controls
        where Is(control, ControlClasses.Subgrid)
        select (dashboard, control, control.Child("parameters") ?? control);

    private static IEnumerable<Problem> Parts(Tree tree) =>
        from dashboard in tree.Dashboards
        where dashboard.Form?.At("tabs", "tab", "columns", "column", "sections", "section") is null
            || dashboard.Part.At("FormXml", "forms")!["type"] != "dashboard"
            || !dashboard.Controls.Any()
        select dashboard.Part.Problem("is no form of type dashboard with controls", "FormXml");

    private static IEnumerable<Problem> Controls(Tree tree) =>
        from dashboard in tree.Dashboards
        from control in dashboard.Controls
        where !Is(control, ControlClasses.Subgrid) && !Is(control, ControlClasses.WebResource)
            || control["id"] == ""
            || dashboard.Controls.Count(other => other["id"] == control["id"]) > 1
        select control.Problem("is no list, chart or page, or has no name of its own");

    private static IEnumerable<Problem> Views(Tree tree) =>
        from list in Lists(tree)
        where ViewOf(tree, list.Parameters)?.Table.LogicalName != list.Parameters.Text("TargetEntityType")
        select list.Parameters.Problem(
            $"the solution has no view {list.Parameters.Text("ViewId")} of \"{list.Parameters.Text("TargetEntityType")}\"", "ViewId");

    private static IEnumerable<Problem> Charts(Tree tree) =>
        from list in Lists(tree)
        let mode = list.Parameters.Text("ChartGridMode")
        let chart = ChartOf(tree, list.Parameters)
        where mode switch
        {
            "Chart" or "All" => chart?.Table.LogicalName != list.Parameters.Text("TargetEntityType"),
            "Grid" => list.Parameters.Text("VisualizationId") != "" && chart is null,
            _ => true,
        }
        select list.Parameters.Problem(
            $"the mode is \"{mode}\", and the solution has no chart \"{list.Parameters.Text("VisualizationId")}\" of the table", "VisualizationId");

    private static IEnumerable<Problem> Filters(Tree tree) =>
        from list in Lists(tree)
        where ChartOf(tree, list.Parameters) is not null
        where ViewOf(tree, list.Parameters) is { } view && view.Entity?.Descendants("condition").Any() != true
        select list.Parameters.Problem("the chart counts every row of the table: its view has no filter", "ViewId");

    private static IEnumerable<Problem> Pages(Tree tree) =>
        from dashboard in tree.Dashboards
        from control in dashboard.Controls
        where Is(control, ControlClasses.WebResource)
        let url = control.Child("parameters")?.Text("Url") ?? ""
        where !tree.WebResources.Any(resource => resource.Name == url && resource.Is(".html", ".htm"))
        select (control.Child("parameters") ?? control).Problem($"there is no page \"{url}\"", "Url");

    private static IEnumerable<Problem> Rows(Tree tree) =>
        from dashboard in tree.Dashboards
        from cell in dashboard.Form?.Descendants("cell") ?? []
        from problem in FormRules.RowProblems(cell)
        select problem;

    private static IEnumerable<Problem> Defaults(Tree tree) =>
        tree.Dashboards.Where(dashboard => dashboard.Part.Text("IsDefault") != "0")
            .Select(dashboard => dashboard.Part.Problem("has to be 0", "IsDefault"));

    private static View? ViewOf(Tree tree, Part parameters) =>
        tree.Views.FirstOrDefault(view => IsSame(view.Id, parameters.Text("ViewId")));

    private static Chart? ChartOf(Tree tree, Part parameters) =>
        tree.Charts.FirstOrDefault(chart => IsSame(chart.Id, parameters.Text("VisualizationId")));

    /// <summary>Exports write the ids within a control's parameters in capitals.</summary>
    private static bool IsSame(string id, string other) => string.Equals(id, other, StringComparison.OrdinalIgnoreCase);

    private static bool Is(Part control, string classId) => string.Equals(control["classid"], classId, StringComparison.OrdinalIgnoreCase);
}
