using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Which side of a relationship.</summary>
[DataContract(Name = "EntityRole", Namespace = Contracts.Sdk)]
public enum EntityRole
{
    [EnumMember] Referencing = 0,
    [EnumMember] Referenced = 1,
}
