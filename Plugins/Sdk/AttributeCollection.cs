using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Column values by logical name.</summary>
[Serializable]
[CollectionDataContract(Name = "AttributeCollection", Namespace = Contracts.Sdk)]
public sealed class AttributeCollection : DataCollection<string, object>
{
}
