using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>A page of rows.</summary>
[DataContract(Namespace = Contracts.Sdk)]
public sealed class RetrieveMultipleResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => Read<EntityCollection>("EntityCollection");
}
