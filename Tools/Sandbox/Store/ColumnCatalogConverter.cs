using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using CrmCoach.Sandbox.Metadata;

namespace CrmCoach.Sandbox.Store;

/// <summary>Writes the columns of a table as a plain array.</summary>
internal sealed class ColumnCatalogConverter : JsonConverter<ColumnCatalog>
{
    public override ColumnCatalog Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize<ColumnMetadata[]>(ref reader, options)!);

    public override void Write(Utf8JsonWriter writer, ColumnCatalog value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.ToArray(), options);
}
