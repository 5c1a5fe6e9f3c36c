using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads the definition of a table.</summary>
[DataContract(Namespace = Contracts.Sdk)]
public sealed class RetrieveEntityRequest : OrganizationRequest
{
    public RetrieveEntityRequest()
        : base("RetrieveEntity")
    {
        EntityFilters = default;
        MetadataId = default;
        RetrieveAsIfPublished = false;
    }

    public EntityFilters EntityFilters
    {
        get => Read<EntityFilters>("EntityFilters");
        set => Parameters["EntityFilters"] = value;
    }

    public string LogicalName
    {
        get => Read<string>("LogicalName");
        set => Parameters["LogicalName"] = value;
    }

    public Guid MetadataId
    {
        get => Read<Guid>("MetadataId");
        set => Parameters["MetadataId"] = value;
    }

    public bool RetrieveAsIfPublished
    {
        get => Read<bool>("RetrieveAsIfPublished");
        set => Parameters["RetrieveAsIfPublished"] = value;
    }
}
