using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Deletes a row.</summary>
[DataContract(Namespace = Contracts.Sdk)]
public sealed class DeleteRequest : OrganizationRequest
{
    public DeleteRequest()
        : base("Delete")
    {
        Target = null;
    }

    public EntityReference Target
    {
        get => Read<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Read<ConcurrencyBehavior>("ConcurrencyBehavior");
        set => Parameters["ConcurrencyBehavior"] = value;
    }
}
