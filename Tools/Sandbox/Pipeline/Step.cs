using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Pipeline;

/// <summary>A registered step: which plug-in runs when.</summary>
/// <param name="Id">The id of the step.</param>
/// <param name="Name">Its name.</param>
/// <param name="PluginTypeId">The plug-in type that runs.</param>
/// <param name="Message">Create, Update or Delete.</param>
/// <param name="Table">The table, by logical name.</param>
/// <param name="Stage">10 before validation, 20 before and 40 after the operation.</param>
/// <param name="Asynchronous">Whether it runs later, from the queue.</param>
/// <param name="Rank">The order among the steps of a stage.</param>
/// <param name="FilteringColumns">The columns that make an update count; empty for all.</param>
/// <param name="DeletesJob">Whether a job that succeeded is deleted.</param>
/// <param name="Configuration">The unsecure configuration, or null.</param>
/// <param name="Images">The rows before and after that it gets.</param>
internal sealed record Step(
    Guid Id,
    string Name,
    Guid PluginTypeId,
    string Message,
    string Table,
    int Stage,
    bool Asynchronous,
    int Rank,
    IReadOnlyList<string> FilteringColumns,
    bool DeletesJob,
    string? Configuration,
    IReadOnlyList<StepImage> Images)
{
    public const string Kind = "step";

    public bool Concerns(OperationContext operation)
    {
        if (Message != operation.MessageName || Table != operation.PrimaryEntityName) return false;
        if (Message != "Update" || FilteringColumns.Count == 0) return true;
        var target = (Entity)operation.InputParameters["Target"];
        return FilteringColumns.Any(target.Contains);
    }
}

/// <summary>The row before or after the operation, for a step.</summary>
/// <param name="Alias">The key in the context's images.</param>
/// <param name="Before">Whether the row before is given.</param>
/// <param name="After">Whether the row after is given.</param>
/// <param name="Columns">The columns given; empty for all.</param>
internal sealed record StepImage(string Alias, bool Before, bool After, IReadOnlyList<string> Columns);
