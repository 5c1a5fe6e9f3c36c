using System;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Pipeline;
using CrmCoach.Sandbox.Rules;
using CrmCoach.Sandbox.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace CrmCoach.Sandbox.Messages;

/// <summary>Makes a row. A state and a status may be given at once, as imports do.</summary>
internal sealed class CreateMessage(Organisation organisation) : IMessage
{
    public bool Writes => true;

    public OrganizationResponse Execute(OrganizationRequest request, Caller caller)
    {
        var target = Copy.Of(request.Parameter<Entity>("Target"));
        var table = organisation.WritableTable(target.LogicalName, "Create");
        target.Id = IdOf(table, target);
        organisation.RequireCreate(table, target, caller);
        var operation = organisation.Operation("Create", table, target.Id, request, caller);
        operation.InputParameters["Target"] = target;
        organisation.Pipeline.Run(operation, () => Insert(table, operation, caller));
        return new CreateResponse { ResponseName = "Create", ["id"] = target.Id };
    }

    private static Guid IdOf(TableMetadata table, Entity target)
    {
        var named = target.Attributes.TryGetValue(table.PrimaryIdColumn, out var value) && value is Guid id ? id : Guid.Empty;
        if (target.Id != Guid.Empty) return target.Id;
        return named != Guid.Empty ? named : Guid.NewGuid();
    }

    private void Insert(TableMetadata table, OperationContext operation, Caller caller)
    {
        var row = operation.Target;
        organisation.Values.Check(table, row);
        Stamps.DropReserved(table, row, column => column.IsValidForCreate);
        ComputedColumns.Check(table, row);
        organisation.Parties.Check(table, row);
        if (organisation.Rows.Exists(table, row.Id)) throw Fault.Of(ErrorCodes.DuplicateRecord, "Cannot insert duplicate key.");
        ComputedColumns.FillDefaults(table, row);
        ComputedColumns.Fill(table, row, null);
        StateRules.Complete(table, row, null);
        organisation.Stamps.Create(table, row, caller);
        organisation.Rows.Insert(table, row.Attributes);
        if (table.IsActivity) organisation.Parties.Write(table, row);
        operation.OutputParameters["id"] = row.Id;
    }
}
