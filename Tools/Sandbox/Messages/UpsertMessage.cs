using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace CrmCoach.Sandbox.Messages;

/// <summary>Updates the row of that id or creates it. Alternate keys are not done.</summary>
internal sealed class UpsertMessage(Organisation organisation) : IMessage
{
    public bool Writes => true;

    public OrganizationResponse Execute(OrganizationRequest request, Caller caller)
    {
        var target = request.Parameter<Entity>("Target");
        if (target.KeyAttributes.Count > 0) throw Fault.NotDone("Upsert by alternate key");
        if (target.Id == Guid.Empty) throw Fault.Invalid("Entity Id must be specified for Upsert");
        var exists = organisation.Rows.Exists(organisation.Table(target.LogicalName), target.Id);
        organisation.Messages.Find(exists ? "Update" : "Create")!.Execute(request, caller);
        return new UpsertResponse
        {
            ResponseName = "Upsert",
            ["RecordCreated"] = !exists,
            ["Target"] = new EntityReference(target.LogicalName, target.Id),
        };
    }
}
