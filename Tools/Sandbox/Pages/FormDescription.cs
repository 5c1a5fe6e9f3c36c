using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pages.Forms;
using CrmCoach.Sandbox.WebApi;
using CrmCoach.Sandbox.WebApi.Rows;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pages;

/// <summary>What the scripts of a form are told of it, as JSON: see <c>client/page.js</c>.</summary>
internal sealed class FormDescription(PageRequest request, FormModel form, TableMetadata table, IReadOnlyList<ColumnMetadata> columns)
{
    /// <summary>Writes the members of the form into an object that the caller has begun.</summary>
    public void Write(Utf8JsonWriter json, Entity row, bool isReadOnly, IEnumerable<KeyValuePair<string, string>> binds)
    {
        json.WriteString("label", form.Name);
        json.WriteString("table", table.LogicalName);
        json.WriteString("recordId", row.Id == Guid.Empty ? "" : row.Id.ToString());
        json.WriteBoolean("readOnly", isReadOnly);
        WriteRow(json, row);
        WriteColumns(json);
        WriteList(json, "libraries", form.Libraries);
        WriteList(json, "strings", form.Libraries.SelectMany(request.WebResources.StringsOf).Distinct());
        WriteEvents(json);
        json.WriteStartObject("binds");
        foreach (var bind in binds)
            json.WriteString(bind.Key, bind.Value);
        json.WriteEndObject();
    }

    private void WriteRow(Utf8JsonWriter json, Entity row)
    {
        var name = table.PrimaryNameColumn is { } column ? new[] { table.Columns[column] } : [];
        var known = columns.Append(table.PrimaryId).Concat(name).Where(Properties.IsProperty).Distinct().ToArray();
        json.WriteStartObject("row");
        new RowWriter(request.Tables, true).Write(json, table, known, row);
        json.WriteEndObject();
    }

    private void WriteColumns(Utf8JsonWriter json)
    {
        json.WriteStartObject("columns");
        foreach (var column in columns)
        {
            json.WriteStartObject(column.LogicalName);
            json.WriteString("type", TypeOf(column));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string TypeOf(ColumnMetadata column) => column.Type switch
    {
        ColumnType.DateTime => column.DateBehavior == DateBehavior.DateOnly ? "date" : "moment",
        _ => column.Type.ToString().ToLowerInvariant(),
    };

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private void WriteEvents(Utf8JsonWriter json)
    {
        json.WriteStartArray("events");
        foreach (var handler in form.Handlers)
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
