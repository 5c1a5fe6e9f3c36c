using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Pages.Charts;
using CrmCoach.Sandbox.Pages.Html;
using CrmCoach.Sandbox.Pages.Views;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages.Dashboards;

/// <summary>A dashboard: lists, charts and pages side by side, as the reader may see them.</summary>
internal sealed class DashboardPage(PageRequest request)
{
    /// <summary>The dashboard of that id, or the first one where none is named.</summary>
    public Page Render(Guid? id)
    {
        var all = request.Dashboards.All();
        var dashboard = id is null ? all.Count > 0 ? all[0] : null : all.FirstOrDefault(one => one.Id == id);
        if (dashboard is null)
            throw PageException.NotFound(id is null ? "There is no dashboard." : $"There is no dashboard {id}.");
        var content = new Element("article").With("class", "dashboard").Add(Heading(dashboard, all))
            .Add(new Element("div").With("class", "tiles").Add(dashboard.Tiles.Select(Tile)));
        return request.Shell(dashboard.Name, null, "view.js", request.Context()).Around(content);
    }

    /// <summary>Where a dashboard is.</summary>
    public static string Address(Guid id) => $"/main.aspx?pagetype=dashboard&id={id}";

    private static Element Heading(Dashboard dashboard, IReadOnlyList<Dashboard> all) => new Element("header")
        .Add(new Element("h1").Text(dashboard.Name))
        .Add(new Element("label").With("for", "view").Text("Dashboard"))
        .Add(new Element("select").With("id", "view").Add(all.Select(one =>
            new Element("option").With("value", Address(one.Id)).Flag("selected", one.Id == dashboard.Id).Text(one.Name))));

    private Element Tile(DashboardTile tile)
    {
        var section = new Element("section").Add(tile.Label is null ? null : new Element("h2").Text(tile.Label));
        if (tile.Page is { } page)
            return section.Add(WebResourcePage.Frame(request, page, tile.Label ?? page, null));
        var view = request.Views.Find(tile.ViewId!.Value) ?? throw PageException.Broken($"The dashboard shows the view {tile.ViewId}, which is not there.");
        return tile.ChartId is { } chart ? section.Add(Figure(chart, view)) : section.Add(List(view, tile.Rows));
    }

    private Element Figure(Guid id, View view) =>
        new ChartFigure(request).Render(request.Charts.Find(id) ?? throw PageException.Broken($"The dashboard shows the chart {id}, which is not there."), view);

    private Element List(View view, int rows)
    {
        var fetch = XElement.Parse(view.FetchXml);
        fetch.SetAttributeValue("count", rows.ToString(CultureInfo.InvariantCulture));
        return new ViewGrid(request).Render(view, request.Service.RetrieveMultiple(new FetchExpression(fetch.ToString())));
    }
}
