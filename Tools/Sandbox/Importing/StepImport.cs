using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pipeline;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Steps and their images, with what the platform demands of them.</summary>
internal static class StepImport
{
    private const int Component = 92;
    private const int PostOperation = 40;
    private const string MessageTail = "-ea3e-db11-86a7-000a3a5473e8";

    private static readonly Dictionary<Guid, string> Messages = new()
    {
        [new("9ebdbb1b" + MessageTail)] = "Create",
        [new("20bebb1b" + MessageTail)] = "Update",
        [new("a1bdbb1b" + MessageTail)] = "Delete",
    };

    public static void Run(ImportContext context)
    {
        var types = context.Components.Load<RegisteredAssembly>(RegisteredAssembly.Kind)
            .SelectMany(assembly => assembly.Types.Select(type => (Type: type, Assembly: assembly)))
            .ToDictionary(entry => entry.Type.Id);
        foreach (var node in context.Nodes("SdkMessageProcessingSteps", "SdkMessageProcessingStep"))
        {
            var typeId = node.Key("PluginTypeId", node.Text("PluginTypeId"));
            if (!types.TryGetValue(typeId, out var entry)) throw node.Refuse($"there is no plug-in type {typeId:D}");
            var qualified = $"{entry.Type.TypeName}, {entry.Assembly.FullName}";
            if (node.Text("PluginTypeName") != qualified) throw node.Refuse($"PluginTypeName is not '{qualified}'");
            var step = Read(context, node, typeId);
            context.Save(Step.Kind, step.Id.ToString("D"), step);
            context.Bring(Component, step.Id);
        }
    }

    private static Step Read(ImportContext context, XElement node, Guid typeId)
    {
        var message = Message(node);
        var table = context.Table(node, node.Text("PrimaryEntity"));
        if (table.LogicalName != node.Text("PrimaryEntity")) throw node.Refuse("PrimaryEntity is not a logical name");
        if (table.IsReadOnly) throw node.Refuse($"the sandbox runs no steps on {table.LogicalName}");
        var stage = node.Whole("Stage");
        if (stage is not (10 or 20 or PostOperation)) throw node.Refuse($"Stage {stage} is none of 10, 20 and 40");
        var asynchronous = node.Whole("Mode") == 1;
        if (asynchronous && stage != PostOperation) throw node.Refuse("an asynchronous step must be in stage 40");
        var filter = Columns(context, node, "FilteringAttributes", table);
        if (filter.Count > 0 && message != "Update") throw node.Refuse($"a step on {message} has no FilteringAttributes");
        return new Step(
            context.Claim(node, "SdkMessageProcessingStepId", node.Named("SdkMessageProcessingStepId")),
            node.Named("Name"),
            typeId,
            message,
            table.LogicalName,
            stage,
            asynchronous,
            node.Whole("Rank"),
            filter,
            node.Flag("AsyncAutoDelete"),
            node.OptionalText("Configuration"),
            Images(context, node, message, table, stage));
    }

    private static string Message(XElement node)
    {
        var id = node.Key("SdkMessageId", node.Text("SdkMessageId"));
        return Messages.TryGetValue(id, out var message) ? message : throw node.Refuse($"the sandbox runs no steps on the message {id:D}");
    }

    private static List<StepImage> Images(ImportContext context, XElement node, string message, TableMetadata table, int stage)
    {
        var images = new List<StepImage>();
        foreach (var image in node.Children("SdkMessageProcessingStepImages", "SdkMessageProcessingStepImage"))
        {
            context.Claim(image, "SdkMessageProcessingStepImageId", image.Text("SdkMessageProcessingStepImageId"));
            var type = image.Whole("ImageType");
            if (type is < 0 or > 2) throw image.Refuse($"ImageType {type} is none of 0, 1 and 2");
            var read = new StepImage(image.Text("EntityAlias"), type != 1, type != 0, Columns(context, image, "Attributes", table));
            if (read.Before && message == "Create") throw image.Refuse("a Create has no image before it");
            if (read.After && message == "Delete") throw image.Refuse("a Delete has no image after it");
            if (read.After && stage != PostOperation) throw image.Refuse("there is no image after the operation before stage 40");
            CheckProperty(image, message);
            if (images.Exists(other => other.Alias == read.Alias && (other.Before == read.Before || other.After == read.After)))
                throw image.Refuse($"the step has two images {read.Alias}");
            images.Add(read);
        }

        return images;
    }

    private static void CheckProperty(XElement image, string message)
    {
        var expected = message == "Create" ? "Id" : "Target";
        if (!string.Equals(image.Text("MessagePropertyName"), expected, StringComparison.OrdinalIgnoreCase))
            throw image.Refuse($"MessagePropertyName of a step on {message} is {expected}");
    }

    private static List<string> Columns(ImportContext context, XElement node, string child, TableMetadata table)
    {
        var names = (node.OptionalText(child) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        foreach (var name in names) context.Column(node.Element(child)!, table, name);
        return names;
    }
}
