using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The values of an alternate key by column.</summary>
[Serializable]
[CollectionDataContract(Name = "KeyAttributeCollection", Namespace = Contracts.Sdk)]
public sealed class KeyAttributeCollection : DataCollection<string, object>
{
}
