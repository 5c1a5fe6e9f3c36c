using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The row, and whether it is new.</summary>
[DataContract(Namespace = Contracts.Sdk)]
public sealed class UpsertResponse : OrganizationResponse
{
    public bool RecordCreated => Read<bool>("RecordCreated");

    public EntityReference Target => Read<EntityReference>("Target");
}
