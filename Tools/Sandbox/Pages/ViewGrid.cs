using System;
using System.Globalization;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pages.Html;
using CrmCoach.Sandbox.Pages.Views;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pages;

/// <summary>The rows of a view as a grid: its columns, with icons where the view has a function for them, and a link to each row's form.</summary>
internal sealed class ViewGrid(PageRequest request)
{
    /// <summary>A longer text is cut in the grid, and so shown whole under the mouse.</summary>
    private const int LongText = 40;

    public Element Render(View view, EntityCollection rows)
    {
        var table = request.Tables[view.Table];
        var head = new Element("tr").Add(view.Columns.Select(column => Heading(view, table, column)));
        var grid = new Element("table").With("aria-label", view.Name).With("width", Pixels(view.Columns.Sum(column => column.Width)))
            .Add(new Element("colgroup").Add(view.Columns.Select(column => new Element("col").With("width", Pixels(column.Width)))))
            .Add(new Element("thead").Add(head))
            .Add(new Element("tbody").Add(rows.Entities.Select(row => Row(view, table, row))));
        return new Element("div").With("class", "scroller").With("tabindex", "0").With("role", "region").With("aria-label", "Rows").Add(grid);
    }

    private Element Heading(View view, TableMetadata table, ViewColumn column)
    {
        var metadata = ColumnOf(view, table, column);
        return new Element("th").With("scope", "col").With("class", IsNumber(metadata) ? "number" : null).Text(metadata.DisplayName);
    }

    private static bool IsNumber(ColumnMetadata column) => column.Type is ColumnType.Integer or ColumnType.BigInteger or ColumnType.Double or ColumnType.Money;

    private static string Pixels(int width) => width.ToString(CultureInfo.InvariantCulture);

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
        var cell = new Element("td").With("class", IsNumber(metadata) ? "number" : null).With("data-icon", column.IconFunction).With("data-icon-script", column.IconScript);
        if (isFirst)
            return cell.Add(Link(TargetTable(table, row), row.Id, text.Length == 0 ? "(no name)" : text));
        if (value is EntityReference reference && request.HasForm(reference.LogicalName))
            return cell.Add(Link(reference.LogicalName, reference.Id, text));
        var colour = value is OptionSetValue choice ? metadata.Options.FirstOrDefault(one => one.Value == choice.Value)?.Color : null;
        return cell.Add(colour is null ? null : ColourChip.Of(colour)).Add(new Element("span").With("title", text.Length > LongText ? text : null).Text(text));
    }

    private static Element Link(string table, Guid id, string text) => new Element("a").With("href", FormPage.Address(table, id)).Text(text);

    /// <summary>A row of activitypointer opens the form of its own table.</summary>
    private static string TargetTable(TableMetadata table, Entity row) => row.GetAttributeValue<string>("activitytypecode") ?? table.LogicalName;

    private (ColumnMetadata Column, object? Value) ValueOf(View view, TableMetadata table, Entity row, ViewColumn column)
    {
        var value = row.Contains(column.Name) ? row[column.Name] : null;
        return value is AliasedValue alias
            ? (request.Tables[alias.EntityLogicalName].Columns[alias.AttributeLogicalName], alias.Value)
            : (ColumnOf(view, table, column), value);
    }

    private ColumnMetadata ColumnOf(View view, TableMetadata table, ViewColumn column) =>
        LinkedColumn.Find(request.Tables, view, table, column.Name) ?? throw PageException.Broken($"The view '{view.Name}' shows '{column.Name}', which is no column of it.");
}
