using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Source;
using CrmCoach.Pack.Stock;

namespace CrmCoach.Pack.Rules;

/// <summary>Steps run an existing class, on an existing table, in the background, and never because of what they wrote themselves.</summary>
public static class StepRules
{
    private const string Asynchronous = "1";
    private const string PostOperation = "40";

    public static readonly IReadOnlyList<Rule> All =
    [
        new("step.type", "A step's class is a registered plug-in type, by name and by id.", Types),
        new("step.message", "A step's message is one whose id is known.", MessageIds),
        new(
            "step.refused",
            "No step stands on Retrieve, RetrieveMultiple or Merge, where the platform advises against it or it would slow every reader.", Refused),
        new("step.table", "A step's table is known.", Tables),
        new("step.stage", "A step runs in stage 10, 20 or 40, and an asynchronous one in stage 40.", Stages),
        new("step.async", "A step after the operation is asynchronous: a failure of ours must not block a save.", Async),
        new("step.autodelete", "An asynchronous step deletes its job when it succeeded.", AutoDelete),
        new("step.filter", "A step on Update has filtering attributes, any other none.", Filters),
        new("step.column", "Filtering attributes are columns of the table, each named once.", FilterColumns),
        new("step.loop", "A step on a stock table does not react to columns that the solution writes.", Loops),
        new("step.duplicate", "No class is registered twice for one message, table and stage.", Duplicates),
        new("step.name", "A step is called \"Class: Message of table\".", Names),
        new("step.plain", "A step runs as the caller, on the server, with rank 1 or more and no configuration.", Plain),
    ];

    public static string MessageOf(Part step) => Messages.ById.GetValueOrDefault(step.Text("SdkMessageId"), "");

    public static IReadOnlyList<string> ColumnsOf(Part part, string child) =>
        part.Text(child).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(column => column.Trim()).ToList();

    private static IEnumerable<Problem> Types(Tree tree) =>
        from step in tree.Steps
        let type = tree.PluginTypes.FirstOrDefault(type => type["PluginTypeId"] == step.Text("PluginTypeId"))
        where type is null || type["AssemblyQualifiedName"] != step.Text("PluginTypeName")
        select type is null
            ? step.Problem($"there is no plug-in type with the id {step.Text("PluginTypeId")}", "PluginTypeId")
            : step.Problem(
                $"\"{step.Text("PluginTypeName")}\" is not the name of the plug-in type with that id, {type["AssemblyQualifiedName"]}",
                "PluginTypeName");

    private static IEnumerable<Problem> MessageIds(Tree tree) =>
        tree.Steps
            .Where(step => MessageOf(step) == "")
            .Select(step => step.Problem($"no message is known by the id {step.Text("SdkMessageId")}", "SdkMessageId"));

    private static IEnumerable<Problem> Refused(Tree tree) =>
        tree.Steps
            .Where(step => MessageOf(step) is "Retrieve" or "RetrieveMultiple" or "Merge")
            .Select(step => step.Problem($"a step on {MessageOf(step)}", "SdkMessageId"));

    private static IEnumerable<Problem> Tables(Tree tree) =>
        tree.Steps
            .Where(step => !tree.Catalog.HasTable(step.Text("PrimaryEntity")))
            .Select(step => step.Problem($"there is no table \"{step.Text("PrimaryEntity")}\"", "PrimaryEntity"));

    private static IEnumerable<Problem> Stages(Tree tree) =>
        from step in tree.Steps
        where step.Text("Stage") is not ("10" or "20" or PostOperation) || step.Text("Mode") == Asynchronous && step.Text("Stage") != PostOperation
        select step.Problem($"stage {step.Text("Stage")} in mode {step.Text("Mode")} is not possible", "Stage");

    private static IEnumerable<Problem> Async(Tree tree) =>
        from step in tree.Steps
        where step.Text("Mode") is not ("0" or Asynchronous) || step.Text("Mode") != Asynchronous && step.Text("Stage") == PostOperation
        select step.Problem("has to be 1, asynchronous", "Mode");

    private static IEnumerable<Problem> AutoDelete(Tree tree) =>
        tree.Steps
            .Where(step => step.Text("Mode") == Asynchronous && step.Text("AsyncAutoDelete") != "1")
            .Select(step => step.Problem("has to be 1", "AsyncAutoDelete"));

    private static IEnumerable<Problem> Filters(Tree tree) =>
        from step in tree.Steps
        where MessageOf(step) != "" && (MessageOf(step) == "Update") != (ColumnsOf(step, "FilteringAttributes").Count > 0)
        select step.Problem(
            MessageOf(step) == "Update" ? "an update without a filter fires on every save" : $"{MessageOf(step)} has no filter",
            "FilteringAttributes");

    private static IEnumerable<Problem> FilterColumns(Tree tree) =>
        from step in tree.Steps
        from column in ColumnsOf(step, "FilteringAttributes").GroupBy(column => column)
        where column.Count() > 1
            || tree.Catalog.HasTable(step.Text("PrimaryEntity")) && !tree.Catalog.HasColumn(step.Text("PrimaryEntity"), column.Key)
        select step.Problem($"{step.Text("PrimaryEntity")} has no column \"{column.Key}\", or it is named twice", "FilteringAttributes");

    private static IEnumerable<Problem> Loops(Tree tree) =>
        from step in tree.Steps
        where StockTable.All.ContainsKey(step.Text("PrimaryEntity"))
        from column in ColumnsOf(step, "FilteringAttributes")
        where column.StartsWith(tree.Prefix, StringComparison.Ordinal)
        select step.Problem($"reacts to {column}, which it writes: a loop", "FilteringAttributes");

    private static IEnumerable<Problem> Duplicates(Tree tree) =>
        from same in tree.Steps
            .GroupBy(step => (step.Text("PluginTypeId"), step.Text("SdkMessageId"), step.Text("PrimaryEntity"), step.Text("Stage")))
        from step in same.Skip(1)
        select step.Problem($"the same registration as {same.First().File}");

    private static IEnumerable<Problem> Names(Tree tree) =>
        from step in tree.Steps
        let expected = $"{step.Text("PluginTypeName").Split(',')[0]}: {MessageOf(step)} of {step.Text("PrimaryEntity")}"
        where step["Name"] != expected
        select step.ProblemAt("Name", $"has to be \"{expected}\"");

    private static IEnumerable<Problem> Plain(Tree tree) =>
        from step in tree.Steps
        where step.Text("InvocationSource") != "0" || step.Text("SupportedDeployment") != "0" || step.Text("EventHandlerTypeCode") != "4602"
            || !(int.TryParse(step.Text("Rank"), out var rank) && rank >= 1)
                || step.Text("Configuration") != ""
                || step.Child("ImpersonatingUserIdName") is not null
        select step.Problem("has an invocation source, deployment, rank, configuration or impersonation of another kind");
}
