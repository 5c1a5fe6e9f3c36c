using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.WebApi.Rows;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pages.Views;

/// <summary>A row as the platform hands it to a function that chooses icons: each column's text, and under <c>column_Value</c> its value.</summary>
internal static class IconRow
{
    /// <summary>The JSON text.</summary>
    public static string Json(TableMetadata table, Entity row)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("RowId", row.Id);
            foreach (var column in table.Columns.Where(column => row.Contains(column.LogicalName)))
                Write(json, column, row[column.LogicalName]);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, ColumnMetadata column, object? value)
    {
        json.WriteString(column.LogicalName, ShownText.Of(column, value));
        json.WritePropertyName(column.LogicalName + "_Value");
        JsonValue.Write(json, value, column.DateBehavior == DateBehavior.DateOnly);
    }
}
