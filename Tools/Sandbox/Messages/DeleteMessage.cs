using System;
using CrmCoach.Sandbox.Metadata;
using CrmCoach.Sandbox.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace CrmCoach.Sandbox.Messages;

/// <summary>Deletes a row, and with it the rows that its relationships say.</summary>
internal sealed class DeleteMessage(Organisation organisation) : IMessage
{
    public bool Writes => true;

    public OrganizationResponse Execute(OrganizationRequest request, Caller caller)
    {
        var target = request.Parameter<EntityReference>("Target");
        var table = organisation.WritableTable(target.LogicalName, "Delete");
        organisation.RequireWritable(table, target.Id, caller);
        organisation.RequireRight(table, target.Id, AccessRight.Delete, caller);
        Delete(table, target.Id, request, caller);
        return new DeleteResponse { ResponseName = "Delete" };
    }

    private void Delete(TableMetadata table, Guid id, OrganizationRequest request, Caller caller)
    {
        var operation = organisation.Operation("Delete", table, id, request, caller);
        operation.InputParameters["Target"] = new EntityReference(table.LogicalName, id);
        organisation.Pipeline.Run(operation, () =>
        {
            if (!organisation.Rows.Exists(table, id)) throw Fault.Missing(table.LogicalName, id);
            organisation.Cascades.Delete(table, id, (child, childId) => DeleteChild(child, childId, request, caller));
            organisation.Rows.Delete(table, id);
        });
    }

    private void DeleteChild(TableMetadata child, Guid id, OrganizationRequest request, Caller caller)
    {
        // A child may be gone already, with another parent that was deleted before.
        if (!organisation.Rows.Exists(child, id)) return;
        Delete(child, id, request, caller);
    }
}
