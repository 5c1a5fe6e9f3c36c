using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Updates the row with the target's id or key, or creates it.</summary>
[DataContract(Namespace = Contracts.Sdk)]
public sealed class UpsertRequest : OrganizationRequest
{
    public UpsertRequest()
        : base("Upsert")
    {
        Target = null;
    }

    public Entity Target
    {
        get => Read<Entity>("Target");
        set => Parameters["Target"] = value;
    }
}
