using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A choice, state or status value.</summary>
[DataContract(Name = "OptionSetValue", Namespace = Contracts.Sdk)]
public sealed class OptionSetValue
{
    public OptionSetValue()
    {
    }

    public OptionSetValue(int value) => Value = value;

    [DataMember]
    public int Value { get; set; }

    public override bool Equals(object obj) => obj is OptionSetValue other && Value == other.Value;

    public override int GetHashCode() => Value;
}
