using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pipeline;
using CrmCoach.Sandbox.Rules;
using CrmCoach.Sandbox.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace CrmCoach.Sandbox.Messages;

/// <summary>
/// Changes a row. As on the platform an update of the state together with other columns fires the steps twice, the others first, and a closed
/// opportunity or a completed activity is read-only on forms but not for requests.
/// </summary>
internal sealed class UpdateMessage(Organisation organisation) : IMessage
{
    public bool Writes => true;

    public OrganizationResponse Execute(OrganizationRequest request, Caller caller)
    {
        var target = Copy.Of(request.Parameter<Entity>("Target"));
        var table = organisation.WritableTable(target.LogicalName, "Update");
        if (target.Id == Guid.Empty) throw Fault.Invalid("Entity Id must be specified for Update");
        organisation.RequireWritable(table, target.Id, caller);
        organisation.RequireChange(table, target, caller);
        if (IsConditional(request)) UpdateIfUnchanged(table, target, request, caller);
        else UpdateAll(table, target, request, caller);
        return new UpdateResponse { ResponseName = "Update" };
    }

    private static bool IsConditional(OrganizationRequest request) =>
        request.Parameters.TryGetValue("ConcurrencyBehavior", out var behavior) && behavior is ConcurrencyBehavior.IfRowVersionMatches;

    private void UpdateIfUnchanged(TableMetadata table, Entity target, OrganizationRequest request, Caller caller)
    {
        using var transaction = organisation.Database.Begin();
        CheckVersion(table, target);
        UpdateAll(table, target, request, caller);
        transaction.Complete();
    }

    private void CheckVersion(TableMetadata table, Entity target)
    {
        if (target.RowVersion == null)
        {
            throw Fault.Of(
                ErrorCodes.VersionMissing, "The RowVersion property must be provided when the value of ConcurrencyBehavior is IfRowVersionMatches.");
        }

        var stored = organisation.Reader.Find(table, target.Id, ["versionnumber"], organisation.Security.For(SystemUser.Id));
        if (stored?.RowVersion != target.RowVersion)
            throw Fault.Of(ErrorCodes.VersionMismatch, "The version of the existing record doesn't match the RowVersion property provided.");
    }

    private void UpdateAll(TableMetadata table, Entity target, OrganizationRequest request, Caller caller)
    {
        if (SplitState(target) is not { } state) Update(table, target, request, caller);
        else UpdateBoth(table, target, state, request, caller);
    }

    private void UpdateBoth(TableMetadata table, Entity target, Entity state, OrganizationRequest request, Caller caller)
    {
        using var transaction = organisation.Database.Begin();
        Update(table, target, request, caller);
        Update(table, state, request, caller);
        transaction.Complete();
    }

    private void Update(TableMetadata table, Entity target, OrganizationRequest request, Caller caller)
    {
        var operation = organisation.Operation("Update", table, target.Id, request, caller);
        operation.InputParameters["Target"] = target;
        organisation.Pipeline.Run(operation, () => Change(table, operation, caller));
    }

    /// <summary>Takes the state out of a row that has other columns too; null where there is nothing to split.</summary>
    private static Entity? SplitState(Entity target)
    {
        var states = target.Attributes.Keys.Where(StateRules.Columns.Contains).ToList();
        if (states.Count == 0 || states.Count == target.Attributes.Count) return null;
        var state = new Entity(target.LogicalName, target.Id);
        foreach (var name in states)
        {
            state[name] = target[name];
            target.Attributes.Remove(name);
        }

        return state;
    }

    private void Change(TableMetadata table, OperationContext operation, Caller caller)
    {
        var row = operation.Target;
        organisation.Values.Check(table, row);
        Stamps.DropReserved(table, row, column => column.IsValidForUpdate);
        if (row.Attributes.TryGetValue(table.PrimaryIdColumn, out var id) && !row.Id.Equals(id))
            throw Fault.Invalid("The primary key cannot be changed.");
        ComputedColumns.Check(table, row);
        organisation.Parties.Check(table, row);
        var stored = organisation.Reader.Find(table, row.Id, StoredColumns(table), organisation.Security.For(SystemUser.Id))
            ?? throw Fault.Missing(table.LogicalName, row.Id);
        ComputedColumns.Fill(table, row, stored);
        StateRules.Complete(table, row, stored.GetAttributeValue<OptionSetValue>("statecode")?.Value);
        organisation.Stamps.Update(table, row, caller);
        organisation.Rows.Update(table, row.Id, row.Attributes);
        if (table.IsActivity) organisation.Parties.Write(table, row);
        AssignChildren(table, row, stored.GetAttributeValue<EntityReference>("ownerid"), caller);
    }

    private void AssignChildren(TableMetadata table, Entity row, EntityReference? oldOwner, Caller caller)
    {
        var owner = row.GetAttributeValue<EntityReference>("ownerid");
        if (owner == null || oldOwner == null || owner.Id == oldOwner.Id) return;
        organisation.Cascades.Assign(table, row.Id, oldOwner, owner, caller);
    }

    private static IEnumerable<string> StoredColumns(TableMetadata table) =>
        new[] { "statecode", "ownerid", "firstname", "lastname" }.Where(table.Columns.Contains);
}
