using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How much of a table's definition is asked for.</summary>
[Flags]
[DataContract(Name = "EntityFilters", Namespace = Contracts.Metadata)]
public enum EntityFilters
{
    [EnumMember(Value = "Entity")]
    Entity = 1,
    [EnumMember(Value = "Attributes")]
    Attributes = 2,
    [EnumMember(Value = "Privileges")]
    Privileges = 4,
    [EnumMember(Value = "Relationships")]
    Relationships = 8,
    Default = Entity,
    All = Entity | Attributes | Privileges | Relationships,
}
