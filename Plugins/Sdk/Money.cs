using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>An amount in the row's currency.</summary>
[DataContract(Name = "Money", Namespace = Contracts.Sdk)]
public sealed class Money
{
    public Money()
    {
    }

    public Money(decimal value) => Value = value;

    [DataMember]
    public decimal Value { get; set; }

    public override bool Equals(object obj) => obj is Money other && Value == other.Value;

    public override int GetHashCode() => Value.GetHashCode();
}
