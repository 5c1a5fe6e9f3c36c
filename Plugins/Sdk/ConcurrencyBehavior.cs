using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Whether a write looks at the row version.</summary>
[DataContract(Name = "ConcurrencyBehavior", Namespace = Contracts.Sdk)]
public enum ConcurrencyBehavior
{
    [EnumMember] Default = 0,
    [EnumMember] IfRowVersionMatches = 1,
    [EnumMember] AlwaysOverwrite = 2,
}
