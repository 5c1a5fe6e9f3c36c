using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Creates a row.</summary>
[DataContract(Namespace = Contracts.Sdk)]
public sealed class CreateRequest : OrganizationRequest
{
    public CreateRequest()
        : base("Create")
    {
        Target = null;
    }

    public Entity Target
    {
        get => Read<Entity>("Target");
        set => Parameters["Target"] = value;
    }
}
