using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The row.</summary>
[DataContract(Namespace = Contracts.Sdk)]
public sealed class RetrieveResponse : OrganizationResponse
{
    public Entity Entity => Read<Entity>("Entity");
}
