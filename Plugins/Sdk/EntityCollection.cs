using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A page of rows.</summary>
[DataContract(Name = "EntityCollection", Namespace = Contracts.Sdk)]
public sealed class EntityCollection
{
    private DataCollection<Entity> entities;

    public EntityCollection()
    {
    }

    public EntityCollection(IList<Entity> list) => entities = new DataCollection<Entity>(list ?? new List<Entity>());

    [DataMember]
    public DataCollection<Entity> Entities
    {
        get => entities ??= new DataCollection<Entity>();
        private set => entities = value;
    }

    [DataMember]
    public string EntityName { get; set; }

    [DataMember]
    public string MinActiveRowVersion { get; set; }

    [DataMember]
    public bool MoreRecords { get; set; }

    [DataMember]
    public string PagingCookie { get; set; }

    [DataMember]
    public int TotalRecordCount { get; set; }

    [DataMember]
    public bool TotalRecordCountLimitExceeded { get; set; }

    public Entity this[int index]
    {
        get => Entities[index];
        set => Entities[index] = value;
    }
}
