using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.WebApi.Rows;

/// <summary>Writes a row as Dataverse does: its etag, then each property, preceded by its annotations where they were asked for.</summary>
internal sealed class RowWriter(TableCatalog tables, bool annotations)
{
    private const string Formatted = "@OData.Community.Display.V1.FormattedValue";

    /// <summary>Writes the members of a row into an object that the caller has begun.</summary>
    public void Write(Utf8JsonWriter json, TableMetadata table, IReadOnlyList<ColumnMetadata> columns, Entity row)
    {
        json.WriteString("@odata.etag", $"W/\"{Version(row)}\"");
        foreach (var column in columns)
            WriteProperty(json, table, column, row.Contains(column.LogicalName) ? row[column.LogicalName] : null);
    }

    private static string Version(Entity row) => row.RowVersion ?? row.GetAttributeValue<DateTime>("modifiedon").Ticks.ToString(CultureInfo.InvariantCulture);

    private void WriteProperty(Utf8JsonWriter json, TableMetadata table, ColumnMetadata column, object? value)
    {
        var name = Properties.Of(column);
        if (annotations && value is not null)
            WriteAnnotations(json, table, column, name, value);
        json.WritePropertyName(name);
        WriteValue(json, column, value);
    }

    private void WriteAnnotations(Utf8JsonWriter json, TableMetadata table, ColumnMetadata column, string name, object value)
    {
        if (FormattedText.Of(column, value) is { } text)
            json.WriteString(name + Formatted, text);
        if (value is not EntityReference reference)
            return;
        if (tables.Find(table.LogicalName, column.LogicalName, reference.LogicalName) is { } relationship)
            json.WriteString(name + "@Microsoft.Dynamics.CRM.associatednavigationproperty", relationship.ReferencingNavigation);
        json.WriteString(name + "@Microsoft.Dynamics.CRM.lookuplogicalname", reference.LogicalName);
    }

    private static void WriteValue(Utf8JsonWriter json, ColumnMetadata column, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case Money amount: json.WriteNumberValue(amount.Value); break;
            case OptionSetValue choice: json.WriteNumberValue(choice.Value); break;
            case Guid id: json.WriteStringValue(id); break;
            case EntityReference reference: json.WriteStringValue(reference.Id); break;
            case DateTime date: json.WriteStringValue(Date(column, date)); break;
            default: throw new InvalidOperationException($"{column.LogicalName} holds a {value.GetType().Name}, which the Web API does not write.");
        }
    }

    private static string Date(ColumnMetadata column, DateTime date) =>
        date.ToString(column.DateBehavior == DateBehavior.DateOnly ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
