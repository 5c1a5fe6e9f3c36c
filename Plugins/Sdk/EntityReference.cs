using System;
using System.Linq;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Points at a row, by id or by alternate key. Equal where table, id and key are; the name does not count.</summary>
[DataContract(Name = "EntityReference", Namespace = Contracts.Sdk)]
public sealed class EntityReference
{
    private KeyAttributeCollection keyAttributes;

    public EntityReference()
    {
    }

    public EntityReference(string logicalName) => LogicalName = logicalName;

    public EntityReference(string logicalName, Guid id)
        : this(logicalName) => Id = id;

    public EntityReference(string logicalName, KeyAttributeCollection keyAttributeCollection)
        : this(logicalName) => keyAttributes = keyAttributeCollection;

    public EntityReference(string logicalName, string keyName, object keyValue)
        : this(logicalName) => KeyAttributes.Add(keyName, keyValue);

    [DataMember]
    public Guid Id { get; set; }

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => keyAttributes ??= new KeyAttributeCollection();
        set => keyAttributes = value;
    }

    [DataMember]
    public string RowVersion { get; set; }

    public override bool Equals(object obj)
    {
        if (ReferenceEquals(this, obj)) return true;
        return obj is EntityReference other && Id == other.Id && LogicalName == other.LogicalName && SameKey(other);
    }

    public override int GetHashCode() => unchecked(((LogicalName?.GetHashCode() ?? 0) * 397) ^ Id.GetHashCode());

    private bool SameKey(EntityReference other)
    {
        if (KeyAttributes.Count != other.KeyAttributes.Count) return false;
        return KeyAttributes.All(key => other.KeyAttributes.TryGetValue(key.Key, out var value) && Equals(key.Value, value));
    }
}
