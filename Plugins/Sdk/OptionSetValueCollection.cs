using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The values of a choices column.</summary>
[Serializable]
[CollectionDataContract(Name = "OptionSetValueCollection", Namespace = Contracts.Sdk)]
public sealed class OptionSetValueCollection : DataCollection<OptionSetValue>
{
    public OptionSetValueCollection()
    {
    }

    public OptionSetValueCollection(IList<OptionSetValue> list)
        : base(list ?? new List<OptionSetValue>())
    {
    }
}
