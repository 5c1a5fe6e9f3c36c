using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pages.Forms;
using CrmCoach.Sandbox.Pages.Html;
using CrmCoach.Sandbox.WebApi;
using CrmCoach.Sandbox.WebApi.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Pages;

/// <summary>A row on its form: the solution's own form XML, with the client API behind it.</summary>
internal sealed class FormPage(PageRequest request)
{
    /// <summary>The page of a row, with the tab that the address asks for open.</summary>
    public Page Render(string tableName, Guid id, string? tab)
    {
        var table = request.Tables.Find(tableName) ?? throw PageException.NotFound($"There is no table '{tableName}'.");
        if (!request.HasForm(tableName))
            throw PageException.NotFound($"Rows of '{tableName}' have no form.");
        var form = request.Forms.Of(table);
        var columns = ColumnsOf(form, table);
        var row = request.Service.Retrieve(table.LogicalName, id, new ColumnSet(Wanted(table, columns)));
        var isReadOnly = IsReadOnly(table, row);
        var cells = new CellRenderer(request, table, row, isReadOnly);
        var name = cells.Name;
        var body = FormBody.Render(form, cells, tab);
        var context = request.Context(json => WriteForm(json, form, table, columns, row, isReadOnly));
        return request.Shell(name, table.LogicalName, "form.js", context).Around(body);
    }

    /// <summary>Where the form of a row is.</summary>
    public static string Address(string table, Guid id) => $"/main.aspx?pagetype=entityrecord&etn={Uri.EscapeDataString(table)}&id={id}";

    /// <summary>Won and lost opportunities, and activities that are done, cannot be changed.</summary>
    private static bool IsReadOnly(TableMetadata table, Entity row) =>
        table.IsReadOnly || table.Ownership != Ownership.User || row.GetAttributeValue<OptionSetValue>("statecode") is { Value: not 0 };

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

    private void WriteForm(Utf8JsonWriter json, FormModel form, TableMetadata table, ColumnMetadata[] columns, Entity row, bool isReadOnly)
    {
        json.WriteString("label", form.Name);
        json.WriteString("table", table.LogicalName);
        json.WriteString("recordId", row.Id);
        json.WriteBoolean("readOnly", isReadOnly);
        json.WriteStartObject("row");
        var known = columns.Append(table.PrimaryId).Concat(table.PrimaryNameColumn is { } name ? [table.Columns[name]] : []);
        new RowWriter(request.Tables, true).Write(json, table, known.Where(Properties.IsProperty).Distinct().ToArray(), row);
        json.WriteEndObject();
        json.WriteStartObject("columns");
        foreach (var column in columns)
        {
            json.WriteStartObject(column.LogicalName);
            json.WriteString("type", TypeOf(column));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteList(json, "libraries", form.Libraries);
        WriteList(json, "strings", form.Libraries.SelectMany(request.WebResources.StringsOf).Distinct());
        WriteEvents(json, form.Handlers);
    }

    private static string TypeOf(ColumnMetadata column) => column.Type switch
    {
        ColumnType.DateTime => column.DateBehavior == DateBehavior.DateOnly ? "date" : "moment",
        ColumnType.PartyList => "partylist",
        _ => column.Type.ToString().ToLowerInvariant(),
    };

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteEvents(Utf8JsonWriter json, IReadOnlyList<FormHandler> handlers)
    {
        json.WriteStartArray("events");
        foreach (var handler in handlers)
        {
            json.WriteStartObject();
            json.WriteString("name", handler.Event);
            json.WriteString("function", handler.Function);
            json.WriteBoolean("passContext", handler.PassContext);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
