using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>References to rows.</summary>
[Serializable]
[CollectionDataContract(Name = "EntityReferenceCollection", Namespace = Contracts.Sdk)]
public sealed class EntityReferenceCollection : DataCollection<EntityReference>
{
    public EntityReferenceCollection()
    {
    }

    public EntityReferenceCollection(IList<EntityReference> list)
        : base(list ?? new List<EntityReference>())
    {
    }
}
