using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a client did to a row.</summary>
[DataContract(Name = "EntityState", Namespace = Contracts.Sdk)]
public enum EntityState
{
    [EnumMember] Unchanged = 0,
    [EnumMember] Created = 1,
    [EnumMember] Changed = 2,
}
