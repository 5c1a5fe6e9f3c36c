using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a table.</summary>
[DataContract(Name = "EntityMetadata", Namespace = Contracts.Metadata)]
public sealed class EntityMetadata
{
    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>Its columns; the platform alone fills it.</summary>
    [DataMember]
    public AttributeMetadata[] Attributes { get; internal set; }
}
