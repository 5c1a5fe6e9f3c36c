using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Importing;

namespace CrmCoach.Sandbox.Pages.Dashboards;

/// <summary>A dashboard: its tiles in order.</summary>
internal sealed record Dashboard(Guid Id, string Name, IReadOnlyList<DashboardTile> Tiles)
{
    public static Dashboard Parse(Guid id, string name, string formXml) =>
        new(id, name, XElement.Parse(formXml).Descendants("cell").Where(cell => cell.Element("control") is not null).Select(DashboardTile.Parse).ToArray());
}

/// <summary>A list, a chart or a page on a dashboard.</summary>
/// <param name="Label">Its heading, or null.</param>
/// <param name="ViewId">The view of a list or chart; null for a page.</param>
/// <param name="ChartId">The chart; null for a list or page.</param>
/// <param name="Page">The web resource; null for a list or chart.</param>
/// <param name="Rows">How many rows a list has at most.</param>
internal sealed record DashboardTile(string? Label, Guid? ViewId, Guid? ChartId, string? Page, int Rows)
{
    private const int MostRows = 10;

    public static DashboardTile Parse(XElement cell)
    {
        var control = cell.Element("control")!;
        var parameters = control.Element("parameters");
        var label = (bool?)cell.Attribute("showlabel") == false ? null : (string?)cell.Descendants("label").FirstOrDefault()?.Attribute("description");
        if (Guid.Parse((string)control.Attribute("classid")!) == DashboardControls.WebResource)
            return new(label, null, null, (string?)parameters?.Element("Url"), 0);
        var isList = (string?)parameters?.Element("ChartGridMode") == "Grid";
        var rows = int.TryParse((string?)parameters?.Element("RecordsPerPage"), out var number) ? number : MostRows;
        return new(label, Id(parameters, "ViewId"), isList ? null : Id(parameters, "VisualizationId"), null, rows);
    }

    private static Guid? Id(XElement? parameters, string name) => Guid.TryParse((string?)parameters?.Element(name), out var id) ? id : null;
}
