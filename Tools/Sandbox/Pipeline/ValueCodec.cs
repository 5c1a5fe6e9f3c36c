using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>
/// Writes parameters and rows as JSON with their types: <c>{"type": …, "value": …}</c>. A value of another type is refused, as the platform
/// refuses what it cannot serialise.
/// </summary>
internal static class ValueCodec
{
    public static JsonObject Write(ParameterCollection parameters) => Fields(parameters);

    public static ParameterCollection ReadParameters(JsonObject json)
    {
        var parameters = new ParameterCollection();
        foreach (var (name, value) in json) parameters[name] = Read(value);
        return parameters;
    }

    public static JsonNode? Write(object? value) => value switch
    {
        null => null,
        string text => Typed("string", text),
        int number => Typed("int", number),
        long number => Typed("long", number),
        double number => Typed("double", number),
        decimal number => Typed("decimal", number),
        bool flag => Typed("bool", flag),
        Guid id => Typed("guid", id),
        DateTime moment => Typed("date", moment.ToString("o", CultureInfo.InvariantCulture)),
        OptionSetValue option => Typed("option", option.Value),
        Money money => Typed("money", money.Value),
        EntityReference reference => Reference(reference),
        Entity row => Row(row),
        EntityCollection rows => Rows(rows),
        _ => throw Fault.Invalid($"A value of type {value.GetType()} cannot be serialised into an asynchronous job."),
    };

    public static object? Read(JsonNode? node)
    {
        if (node == null) return null;
        var json = node.AsObject();
        var value = json["value"]!;
        return json["type"]!.GetValue<string>() switch
        {
            "string" => value.GetValue<string>(),
            "int" => value.GetValue<int>(),
            "long" => value.GetValue<long>(),
            "double" => value.GetValue<double>(),
            "decimal" => value.GetValue<decimal>(),
            "bool" => value.GetValue<bool>(),
            "guid" => value.GetValue<Guid>(),
            "date" => DateTime.Parse(value.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            "option" => new OptionSetValue(value.GetValue<int>()),
            "money" => new Money(value.GetValue<decimal>()),
            "reference" => ReadReference(value.AsObject()),
            "row" => ReadRow(value.AsObject()),
            _ => ReadRows(value.AsObject()),
        };
    }

    private static JsonObject Typed(string type, JsonNode value) => new() { ["type"] = type, ["value"] = value };

    private static JsonObject Reference(EntityReference reference) => Typed("reference", new JsonObject
    {
        ["table"] = reference.LogicalName,
        ["id"] = reference.Id,
        ["name"] = reference.Name,
    });

    private static JsonObject Row(Entity row) => Typed("row", new JsonObject
    {
        ["table"] = row.LogicalName,
        ["id"] = row.Id,
        ["values"] = Fields(row.Attributes),
    });

    private static JsonObject Rows(EntityCollection rows) => Typed("rows", new JsonObject
    {
        ["table"] = rows.EntityName,
        ["rows"] = new JsonArray([.. rows.Entities.Select(row => (JsonNode)Row(row))]),
    });

    private static JsonObject Fields(IEnumerable<KeyValuePair<string, object>> values)
    {
        var json = new JsonObject();
        foreach (var (name, value) in values) json[name] = Write(value);
        return json;
    }

    private static EntityReference ReadReference(JsonObject json) =>
        new(json["table"]!.GetValue<string>(), json["id"]!.GetValue<Guid>()) { Name = json["name"]?.GetValue<string>() };

    private static Entity ReadRow(JsonObject json)
    {
        var row = new Entity(json["table"]!.GetValue<string>(), json["id"]!.GetValue<Guid>());
        foreach (var (name, value) in json["values"]!.AsObject()) row[name] = Read(value);
        return row;
    }

    private static EntityCollection ReadRows(JsonObject json) =>
        new([.. json["rows"]!.AsArray().Select(row => (Entity)Read(row)!)]) { EntityName = json["table"]?.GetValue<string>() };
}
