using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a column.</summary>
[DataContract(Name = "AttributeMetadata", Namespace = Contracts.Metadata)]
public class AttributeMetadata
{
    [DataMember]
    public string LogicalName { get; set; }
}
