using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>How conditions are joined.</summary>
[DataContract(Name = "LogicalOperator", Namespace = Contracts.Sdk)]
public enum LogicalOperator
{
    [EnumMember] And = 0,
    [EnumMember] Or = 1,
}
