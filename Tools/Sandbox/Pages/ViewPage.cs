using System;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pages.Html;
using CrmCoach.Sandbox.Pages.Views;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages;

/// <summary>A view as a grid: its query as the user sees it, its columns, a link to each row's form.</summary>
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
        var content = new Element("article").With("class", "view").Add(Heading(view, choices)).Add(Scroller(view, rows)).Add(Footer(rows));
        return request.Shell(view.Name, table, "view.js", request.Context()).Around(content);
    }

    /// <summary>Where a view is.</summary>
    public static string Address(View view) => $"/main.aspx?pagetype=entitylist&etn={Uri.EscapeDataString(view.Table)}&viewid={view.Id}";

    private static Element Heading(View view, System.Collections.Generic.IReadOnlyList<View> choices) => new Element("header")
        .Add(new Element("h1").Text(view.Name))
        .Add(new Element("label").With("for", "view").Text("View"))
        .Add(new Element("select").With("id", "view").Add(choices.Select(one =>
            new Element("option").With("value", Address(one)).Flag("selected", one.Id == view.Id).Text(one.Name))));

    private Element Scroller(View view, EntityCollection rows)
    {
        var table = request.Tables[view.Table];
        var head = new Element("tr").Add(view.Columns.Select(column => new Element("th").With("scope", "col").Text(LabelOf(view, column))));
        var grid = new Element("table").With("aria-label", view.Name)
            .Add(new Element("thead").Add(head))
            .Add(new Element("tbody").Add(rows.Entities.Select(row => Row(view, table, row))));
        return new Element("div").With("class", "scroller").With("tabindex", "0").With("role", "region").With("aria-label", "Rows").Add(grid);
    }

    private static Element Footer(EntityCollection rows) => new Element("p").With("class", "count")
        .Text(rows.MoreRecords ? $"The first {rows.Entities.Count} rows" : rows.Entities.Count == 1 ? "1 row" : $"{rows.Entities.Count} rows");

    private Element Row(View view, TableMetadata table, Entity row)
    {
        var hasIcons = view.Columns.Any(column => column.IconFunction is not null);
        return new Element("tr").With("data-row", hasIcons ? IconRow.Json(table, row) : null)
            .Add(view.Columns.Select((column, index) => Cell(view, table, row, column, index == 0)));
    }

    private Element Cell(View view, TableMetadata table, Entity row, ViewColumn column, bool isFirst)
    {
        var (metadata, value) = ValueOf(view, table, row, column);
        var text = ShownText.Of(metadata, value);
        var isNumber = value is int or Money or double;
        var cell = new Element("td").With("class", isNumber ? "number" : null).With("data-icon", column.IconFunction).With("data-icon-script", column.IconScript);
        if (isFirst)
            return cell.Add(new Element("a").With("href", FormPage.Address(TargetTable(table, row), row.Id)).Text(text.Length == 0 ? "(no name)" : text));
        if (value is OptionSetValue choice && metadata.Options.FirstOrDefault(one => one.Value == choice.Value)?.Color is { } color)
            cell.Add(ColourChip.Of(color));
        return value is EntityReference reference && request.HasForm(reference.LogicalName)
            ? cell.Add(new Element("a").With("href", FormPage.Address(reference.LogicalName, reference.Id)).Text(text))
            : cell.Text(text);
    }

    /// <summary>A row of activitypointer opens the form of its own table.</summary>
    private static string TargetTable(TableMetadata table, Entity row) => row.GetAttributeValue<string>("activitytypecode") ?? table.LogicalName;

    private (ColumnMetadata Column, object? Value) ValueOf(View view, TableMetadata table, Entity row, ViewColumn column)
    {
        var value = row.Contains(column.Name) ? row[column.Name] : null;
        return value is AliasedValue alias
            ? (request.Tables[alias.EntityLogicalName].Columns[alias.AttributeLogicalName], alias.Value)
            : (ColumnOf(view, table, column), value);
    }

    private string LabelOf(View view, ViewColumn column) => ColumnOf(view, request.Tables[view.Table], column).DisplayName;

    private ColumnMetadata ColumnOf(View view, TableMetadata table, ViewColumn column) =>
        LinkedColumn.Find(request.Tables, view, table, column.Name) ?? throw PageException.Broken($"The view '{view.Name}' shows '{column.Name}', which is no column of it.");
}
