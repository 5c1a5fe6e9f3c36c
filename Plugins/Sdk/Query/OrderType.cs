using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Which way to sort.</summary>
[DataContract(Name = "OrderType", Namespace = Contracts.Sdk)]
public enum OrderType
{
    [EnumMember] Ascending = 0,
    [EnumMember] Descending = 1,
}
