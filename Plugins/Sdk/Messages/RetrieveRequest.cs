using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads a row.</summary>
[DataContract(Namespace = Contracts.Sdk)]
public sealed class RetrieveRequest : OrganizationRequest
{
    public RetrieveRequest()
        : base("Retrieve")
    {
        Target = null;
        ColumnSet = null;
    }

    public EntityReference Target
    {
        get => Read<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    public ColumnSet ColumnSet
    {
        get => Read<ColumnSet>("ColumnSet");
        set => Parameters["ColumnSet"] = value;
    }
}
