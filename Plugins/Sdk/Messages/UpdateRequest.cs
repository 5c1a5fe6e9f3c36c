using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Writes the columns that the target holds.</summary>
[DataContract(Namespace = Contracts.Sdk)]
public sealed class UpdateRequest : OrganizationRequest
{
    public UpdateRequest()
        : base("Update")
    {
        Target = null;
    }

    public Entity Target
    {
        get => Read<Entity>("Target");
        set => Parameters["Target"] = value;
    }

    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Read<ConcurrencyBehavior>("ConcurrencyBehavior");
        set => Parameters["ConcurrencyBehavior"] = value;
    }
}
