using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Runs a query.</summary>
[DataContract(Namespace = Contracts.Sdk)]
public sealed class RetrieveMultipleRequest : OrganizationRequest
{
    public RetrieveMultipleRequest()
        : base("RetrieveMultiple")
    {
        Query = null;
    }

    public QueryBase Query
    {
        get => Read<QueryBase>("Query");
        set => Parameters["Query"] = value;
    }
}
