using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>Writes the context of an asynchronous step down and reads it again, so that a job outlives the process that queued it.</summary>
internal static class ContextCodec
{
    public static string Write(PluginContext context) => Json(context).ToJsonString();

    public static PluginContext Read(string written, Organisation organisation, EntityReference extension) =>
        Context(JsonNode.Parse(written)!.AsObject(), organisation, extension);

    private static JsonObject Json(PluginContext context)
    {
        var operation = context.Operation;
        return new JsonObject
        {
            ["message"] = operation.MessageName,
            ["table"] = operation.PrimaryEntityName,
            ["id"] = operation.PrimaryEntityId,
            ["user"] = operation.UserId,
            ["initiatingUser"] = operation.InitiatingUserId,
            ["businessUnit"] = operation.BusinessUnitId,
            ["correlation"] = operation.CorrelationId,
            ["operation"] = operation.OperationId,
            ["request"] = operation.RequestId,
            ["depth"] = operation.Depth,
            ["createdOn"] = operation.CreatedOn,
            ["stage"] = context.Stage,
            ["asynchronous"] = context.Mode == 1,
            ["input"] = ValueCodec.Write(operation.InputParameters),
            ["output"] = ValueCodec.Write(operation.OutputParameters),
            ["shared"] = ValueCodec.Write(operation.SharedVariables),
            ["before"] = Rows(context.PreEntityImages),
            ["after"] = Rows(context.PostEntityImages),
            ["parent"] = operation.Parent == null ? null : Json(operation.Parent),
        };
    }

    private static JsonObject Rows(EntityImageCollection images)
    {
        var json = new JsonObject();
        foreach (var (alias, row) in images) json[alias] = ValueCodec.Write(row);
        return json;
    }

    private static PluginContext Context(JsonObject json, Organisation organisation, EntityReference? extension) =>
        new(Operation(json, organisation), json["stage"]!.GetValue<int>(), json["asynchronous"]!.GetValue<bool>(), false, extension)
        {
            PreEntityImages = Images(json["before"]!.AsObject()),
            PostEntityImages = Images(json["after"]!.AsObject()),
        };

    private static OperationContext Operation(JsonObject json, Organisation organisation) => new()
    {
        MessageName = json["message"]!.GetValue<string>(),
        PrimaryEntityName = json["table"]!.GetValue<string>(),
        PrimaryEntityId = json["id"]!.GetValue<Guid>(),
        UserId = json["user"]!.GetValue<Guid>(),
        InitiatingUserId = json["initiatingUser"]!.GetValue<Guid>(),
        BusinessUnitId = json["businessUnit"]!.GetValue<Guid>(),
        CorrelationId = json["correlation"]!.GetValue<Guid>(),
        OperationId = json["operation"]!.GetValue<Guid>(),
        RequestId = json["request"]?.GetValue<Guid>(),
        Depth = json["depth"]!.GetValue<int>(),
        CreatedOn = json["createdOn"]!.GetValue<DateTime>(),
        Organisation = organisation,
        Parent = json["parent"] is JsonObject parent ? Context(parent, organisation, null) : null,
        InputParameters = ValueCodec.ReadParameters(json["input"]!.AsObject()),
        OutputParameters = ValueCodec.ReadParameters(json["output"]!.AsObject()),
        SharedVariables = ValueCodec.ReadParameters(json["shared"]!.AsObject()),
    };

    private static EntityImageCollection Images(JsonObject json)
    {
        var images = new EntityImageCollection();
        foreach (var (alias, row) in json) images.Add(alias, (Entity)ValueCodec.Read(row)!);
        return images;
    }
}
