using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The value of a linked row's column; in the row its name is <c>alias.column</c>.</summary>
[DataContract(Name = "AliasedValue", Namespace = Contracts.Sdk)]
public sealed class AliasedValue
{
    public AliasedValue(string entityLogicalName, string attributeLogicalName, object value)
    {
        EntityLogicalName = entityLogicalName;
        AttributeLogicalName = attributeLogicalName;
        Value = value;
    }

    [DataMember]
    public string EntityLogicalName { get; private set; }

    [DataMember]
    public string AttributeLogicalName { get; private set; }

    [DataMember]
    public object Value { get; private set; }
}
