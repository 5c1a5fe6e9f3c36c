using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.WebApi.Rows;

/// <summary>Writes a row as Dataverse does: its etag, then each property, preceded by its annotations where they were asked for.</summary>
internal sealed class RowWriter(TableCatalog tables, bool annotations)
{
    /// <summary>The column that the etag is made of; tables without it have no etag.</summary>
    public const string VersionColumn = "versionnumber";

    private const string Formatted = "@OData.Community.Display.V1.FormattedValue";

    /// <summary>Writes the members of a row into an object that the caller has begun.</summary>
    public void Write(Utf8JsonWriter json, TableMetadata table, IReadOnlyList<ColumnMetadata> columns, Entity row)
    {
        if (row.Contains(VersionColumn))
            json.WriteString("@odata.etag", $"W/\"{row[VersionColumn]}\"");
        foreach (var column in columns)
            WriteProperty(json, table, column, row.Contains(column.LogicalName) ? row[column.LogicalName] : null);
    }

    /// <summary>Writes a row of a FetchXML answer as an object: what it has a value for, aliased values under their aliases.</summary>
    public void WriteFetched(Utf8JsonWriter json, TableMetadata table, Entity row)
    {
        json.WriteStartObject();
        Write(json, table, table.Columns.Where(column => Properties.IsProperty(column) && IsWanted(row, column)).ToArray(), row);
        foreach (var aliased in row.Attributes)
            if (aliased.Value is AliasedValue { Value: { } value } alias)
                WriteAliased(json, aliased.Key, tables[alias.EntityLogicalName], alias, value);
        json.WriteEndObject();
    }

    private static bool IsWanted(Entity row, ColumnMetadata column) =>
        row.Contains(column.LogicalName) && row[column.LogicalName] is not (null or AliasedValue) && column.LogicalName != VersionColumn;

    private void WriteAliased(Utf8JsonWriter json, string name, TableMetadata table, AliasedValue alias, object value)
    {
        var column = table.Columns[alias.AttributeLogicalName];
        if (annotations)
            WriteAnnotations(json, table, column, name, value);
        json.WritePropertyName(name);
        WriteValue(json, column, value);
    }

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

    /// <summary>Writes the value of a column as JSON.</summary>
    public static void WriteValue(Utf8JsonWriter json, ColumnMetadata column, object? value)
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
