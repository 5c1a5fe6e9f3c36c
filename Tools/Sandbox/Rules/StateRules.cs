using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Rules;

/// <summary>Keeps the state and the status of a row in step.</summary>
internal static class StateRules
{
    private const string StateColumn = "statecode";
    private const string StatusColumn = "statuscode";

    public static readonly IReadOnlyList<string> Columns = [StateColumn, StatusColumn];

    /// <summary>Completes what a row says of its state; <paramref name="current"/> is its state so far, null for a new row.</summary>
    public static void Complete(TableMetadata table, Entity row, int? current)
    {
        if (table.State == null || table.Status == null) return;
        var state = row.GetAttributeValue<OptionSetValue>(StateColumn)?.Value;
        var status = row.GetAttributeValue<OptionSetValue>(StatusColumn)?.Value;
        if (current != null && state == null && status == null) return;
        state ??= current ?? StateOf(table, status) ?? table.State.Options[0].Value;
        status ??= table.Status.Options.First(option => option.State == state).Value;
        if (StateOf(table, status) != state)
        {
            throw Fault.Of(
                ErrorCodes.InvalidStatusForState,
                $"{status} is not a valid status code for state code {state} on {table.LogicalName} with Id {row.Id:D}.");
        }

        row[StateColumn] = new OptionSetValue(state.Value);
        row[StatusColumn] = new OptionSetValue(status.Value);
    }

    private static int? StateOf(TableMetadata table, int? status) =>
        table.Status!.Options.FirstOrDefault(option => option.Value == status)?.State;
}
