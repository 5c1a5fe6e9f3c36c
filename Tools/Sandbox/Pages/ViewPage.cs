using System;
using System.Linq;
using CrmCoach.Sandbox.Pages.Html;
using CrmCoach.Sandbox.Pages.Views;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages;

/// <summary>A view with the choice of the table's other views, and its rows as the user sees them.</summary>
internal sealed class ViewPage(PageRequest request, ViewCatalog views)
{
    /// <summary>The page of a view, or of the table's first one where none is named.</summary>
    public Page Render(string table, Guid? viewId)
    {
        var choices = views.Of(table);
        var view = choices.FirstOrDefault(one => one.Id == viewId) ?? (viewId is null ? choices.FirstOrDefault(one => one.IsDefault) ?? choices.FirstOrDefault() : null);
        if (view is null)
            throw PageException.NotFound(viewId is null ? $"There is no view of '{table}'." : $"There is no view {viewId} of '{table}'.");
        var rows = request.Service.RetrieveMultiple(new FetchExpression(view.FetchXml));
        var content = new Element("article").With("class", "view").Add(Heading(view, choices)).Add(new ViewGrid(request).Render(view, rows)).Add(Footer(rows));
        return request.Shell(view.Name, table, "view.js", request.Context()).Around(content);
    }

    /// <summary>Where a view is.</summary>
    public static string Address(View view) => $"/main.aspx?pagetype=entitylist&etn={Uri.EscapeDataString(view.Table)}&viewid={view.Id}";

    private static Element Heading(View view, System.Collections.Generic.IReadOnlyList<View> choices) => new Element("header")
        .Add(new Element("h1").Text(view.Name))
        .Add(new Element("label").With("for", "view").Text("View"))
        .Add(new Element("select").With("id", "view").Add(choices.Select(one =>
            new Element("option").With("value", Address(one)).Flag("selected", one.Id == view.Id).Text(one.Name))));

    private static Element Footer(EntityCollection rows) => new Element("p").With("class", "count")
        .Text(rows.MoreRecords ? $"The first {rows.Entities.Count} rows" : rows.Entities.Count == 1 ? "1 row" : $"{rows.Entities.Count} rows");
}
