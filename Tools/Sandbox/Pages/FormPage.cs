using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pages.Forms;
using CrmCoach.Sandbox.Pages.Html;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages;

/// <summary>A row on its form: the solution's own form XML, with the client API behind it.</summary>
internal sealed class FormPage(PageRequest request)
{
    /// <summary>The page of a row, with the tab that the address asks for open.</summary>
    public Page Render(string tableName, Guid id, string? tab, Guid? formId = null)
    {
        var table = TableOf(tableName);
        var form = request.Forms.Of(table, formId, request.App);
        var columns = ColumnsOf(form, table);
        var row = request.Service.Retrieve(table.LogicalName, id, new ColumnSet(Wanted(table, columns)));
        return Render(table, form, columns, row, tab, []);
    }

    /// <summary>The page of a row that is not there yet, filled as the address says.</summary>
    public Page RenderNew(string tableName, string filling)
    {
        var table = TableOf(tableName);
        var form = request.Forms.Of(table, app: request.App);
        var fresh = new NewRow(request, table);
        var row = fresh.Fill(filling);
        return Render(table, form, ColumnsOf(form, table), row, null, fresh.Binds(row));
    }

    private Page Render(TableMetadata table, FormModel form, ColumnMetadata[] columns, Entity row, string? tab, IEnumerable<KeyValuePair<string, string>> binds)
    {
        var isReadOnly = IsReadOnly(table, row);
        var cells = new CellRenderer(request, table, row, isReadOnly);
        var body = FormBody.Render(form, cells, tab);
        var description = new FormDescription(request, form, table, columns);
        var context = request.Context(json => description.Write(json, row, isReadOnly, binds));
        return request.Shell(cells.Name, table.LogicalName, "form.js", context).Around(body);
    }

    private TableMetadata TableOf(string name)
    {
        var table = request.Tables.Find(name) ?? throw PageException.NotFound($"There is no table '{name}'.");
        return request.HasForm(name) ? table : throw PageException.NotFound($"Rows of '{name}' have no form.");
    }

    /// <summary>Where the form of a row is.</summary>
    public static string Address(string table, Guid id) => $"/main.aspx?pagetype=entityrecord&etn={Uri.EscapeDataString(table)}&id={id}";

    /// <summary>Won and lost opportunities, and activities that are done, cannot be changed.</summary>
    private static bool IsReadOnly(TableMetadata table, Entity row) =>
        table.IsReadOnly || table.Ownership is not (Ownership.User or Ownership.Organisation) || row.GetAttributeValue<OptionSetValue>("statecode") is { Value: not 0 };

    private static ColumnMetadata[] ColumnsOf(FormModel form, TableMetadata table)
    {
        var body = form.Tabs.SelectMany(tab => tab.Columns).SelectMany(column => column.Sections).SelectMany(section => section.Cells);
        return form.Header.Concat(body).Select(cell => cell.Control.Column).OfType<string>().Distinct()
            .Select(name => table.Columns.Find(name) ?? throw PageException.Broken($"The form shows '{name}', which is no column of {table.LogicalName}."))
            .ToArray();
    }

    private static string[] Wanted(TableMetadata table, ColumnMetadata[] columns)
    {
        var always = new[] { table.PrimaryIdColumn, table.PrimaryNameColumn, table.State?.LogicalName };
        return columns.Select(column => column.LogicalName).Concat(always.OfType<string>()).Distinct().ToArray();
    }
}
