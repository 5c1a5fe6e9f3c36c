using System;
using CrmCoach.Sandbox.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Messages;

/// <summary>The organisation as one caller sees it. Every method is a message.</summary>
internal sealed class OrganizationService(Organisation organisation, Caller caller) : IOrganizationService
{
    public Guid Create(Entity entity) => ((CreateResponse)Execute(new CreateRequest { Target = entity })).id;

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        ((RetrieveResponse)Execute(new RetrieveRequest { Target = new EntityReference(entityName, id), ColumnSet = columnSet })).Entity;

    public EntityCollection RetrieveMultiple(QueryBase query) =>
        ((RetrieveMultipleResponse)Execute(new RetrieveMultipleRequest { Query = query })).EntityCollection;

    public void Update(Entity entity) => Execute(new UpdateRequest { Target = entity });

    public void Delete(string entityName, Guid id) => Execute(new DeleteRequest { Target = new EntityReference(entityName, id) });

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        throw Fault.NotDone("message Associate");

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        throw Fault.NotDone("message Disassociate");

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        var message = organisation.Messages.Find(request.RequestName) ?? throw Fault.NotDone($"message {request.RequestName}");
        caller.Execution?.Record(new ServiceRequest(request.RequestName, RequestTable.Of(request), message.Writes));
        if (organisation.Database.IsDoomed)
        {
            throw Fault.Of(
                ErrorCodes.NoActiveTransaction,
                "There is no active transaction. This error is usually caused by custom plug-ins that ignore errors from service calls and "
                    + "continue processing.");
        }

        try
        {
            return message.Execute(request, caller.Parent == null ? Caller.Client(caller.UserId) : caller);
        }
        catch
        {
            organisation.Database.Doom();
            throw;
        }
    }
}
