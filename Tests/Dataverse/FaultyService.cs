using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Tests.Dataverse;

/// <summary>An organisation that answers some requests with a fault.</summary>
/// <param name="service">The organisation.</param>
/// <param name="fault">What to throw instead of answering, or null; asked once for each request.</param>
internal sealed class FaultyService(IOrganizationService service, Func<OrganizationRequest, Exception?> fault) : IOrganizationService
{
    public const int Deadlock = unchecked((int)0x80044150);
    public const int Unknown = unchecked((int)0x80040216);

    public static Exception Fault(int code, string message = "no") =>
        new FaultException<OrganizationServiceFault>(new OrganizationServiceFault { ErrorCode = code, Message = message }, message);

    public static bool IsWrite(OrganizationRequest request) => request is UpsertRequest or UpdateRequest or DeleteRequest;

    public OrganizationResponse Execute(OrganizationRequest request) => fault(request) is { } exception ? throw exception : service.Execute(request);

    public EntityCollection RetrieveMultiple(QueryBase query) =>
        ((RetrieveMultipleResponse)Execute(new RetrieveMultipleRequest { Query = query })).EntityCollection;

    public Guid Create(Entity entity) => throw Untagged();

    public void Update(Entity entity) => throw Untagged();

    public void Delete(string entityName, Guid id) => throw Untagged();

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => throw Untagged();

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        throw Untagged();

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        throw Untagged();

    private static NotSupportedException Untagged() => new("The coach writes with requests that carry its tag, and reads with queries.");
}
