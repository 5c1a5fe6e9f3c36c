using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A relationship by schema name, and for one of a table with itself the side.</summary>
[DataContract(Name = "Relationship", Namespace = Contracts.Sdk)]
public sealed class Relationship
{
    public Relationship()
    {
    }

    public Relationship(string schemaName) => SchemaName = schemaName;

    [DataMember]
    public string SchemaName { get; set; }

    [DataMember]
    public EntityRole? PrimaryEntityRole { get; set; }

    public override bool Equals(object obj) =>
        obj is Relationship other && SchemaName == other.SchemaName && PrimaryEntityRole == other.PrimaryEntityRole;

    public override int GetHashCode() => SchemaName?.GetHashCode() ?? 0;

    public override string ToString() => PrimaryEntityRole.HasValue ? $"{SchemaName}.{PrimaryEntityRole}" : SchemaName;
}
