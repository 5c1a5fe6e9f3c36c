using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The definition of a table.</summary>
[DataContract(Namespace = Contracts.Sdk)]
public sealed class RetrieveEntityResponse : OrganizationResponse
{
    public EntityMetadata EntityMetadata => Read<EntityMetadata>("EntityMetadata");
}
