using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Query;
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
        JsonValue.Write(json, value, column.DateBehavior == DateBehavior.DateOnly);
    }

    private void WriteProperty(Utf8JsonWriter json, TableMetadata table, ColumnMetadata column, object? value)
    {
        var name = Properties.Of(column);
        if (annotations && value is not null)
            WriteAnnotations(json, table, column, name, value);
        json.WritePropertyName(name);
        JsonValue.Write(json, value, column.DateBehavior == DateBehavior.DateOnly);
    }

    private void WriteAnnotations(Utf8JsonWriter json, TableMetadata table, ColumnMetadata column, string name, object value)
    {
        if (FormattedValue.Of(column, value) is { } text)
            json.WriteString(name + Formatted, text);
        if (value is not EntityReference reference)
            return;
        if (tables.Find(table.LogicalName, column.LogicalName, reference.LogicalName) is { } relationship)
            json.WriteString(name + "@Microsoft.Dynamics.CRM.associatednavigationproperty", relationship.ReferencingNavigation);
        json.WriteString(name + "@Microsoft.Dynamics.CRM.lookuplogicalname", reference.LogicalName);
    }
}
