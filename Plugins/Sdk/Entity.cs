using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A row. Shape and behaviour as documented at learn.microsoft.com: microsoft.xrm.sdk.entity.</summary>
[DataContract(Name = "Entity", Namespace = Contracts.Sdk)]
public class Entity
{
    private AttributeCollection attributes;
    private FormattedValueCollection formattedValues;
    private KeyAttributeCollection keyAttributes;

    public Entity()
        : this(null)
    {
    }

    public Entity(string entityName) => LogicalName = entityName;

    public Entity(string entityName, Guid id)
        : this(entityName) => Id = id;

    public Entity(string entityName, string keyName, object keyValue)
        : this(entityName) => KeyAttributes.Add(keyName, keyValue);

    public Entity(string entityName, KeyAttributeCollection keyAttributes)
        : this(entityName) => this.keyAttributes = keyAttributes;

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public virtual Guid Id { get; set; }

    [DataMember]
    public AttributeCollection Attributes
    {
        get => attributes ??= new AttributeCollection();
        set => attributes = value;
    }

    [DataMember]
    public FormattedValueCollection FormattedValues
    {
        get => formattedValues ??= new FormattedValueCollection();
        internal set => formattedValues = value;
    }

    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => keyAttributes ??= new KeyAttributeCollection();
        set => keyAttributes = value;
    }

    [DataMember]
    public string RowVersion { get; set; }

    [DataMember]
    public EntityState? EntityState { get; set; }

    public object this[string attributeName]
    {
        get => Attributes[attributeName];
        set => Attributes[attributeName] = value;
    }

    public bool Contains(string attributeName) => Attributes.Contains(attributeName);

    /// <summary>The value, or the default of <typeparamref name="T"/> where it is missing or null; a value of another type throws.</summary>
    public virtual T GetAttributeValue<T>(string attributeLogicalName)
    {
        var value = ValueOrNull(attributeLogicalName);
        return value == null ? default : (T)value;
    }

    /// <summary>False where the value is missing, null or of another type.</summary>
    public bool TryGetAttributeValue<T>(string attributeLogicalName, out T value)
    {
        if (ValueOrNull(attributeLogicalName) is T found)
        {
            value = found;
            return true;
        }

        value = default;
        return false;
    }

    public EntityReference ToEntityReference() => keyAttributes?.Count > 0 && Id == Guid.Empty
        ? new EntityReference(LogicalName, keyAttributes) { RowVersion = RowVersion }
        : new EntityReference(LogicalName, Id) { RowVersion = RowVersion };

    private object ValueOrNull(string attributeLogicalName)
    {
        if (string.IsNullOrWhiteSpace(attributeLogicalName)) throw new ArgumentNullException(nameof(attributeLogicalName));
        return Attributes.TryGetValue(attributeLogicalName, out var value) ? value : null;
    }
}
