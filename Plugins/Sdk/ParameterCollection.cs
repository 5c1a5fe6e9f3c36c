using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Parameters of a message by name.</summary>
[Serializable]
[CollectionDataContract(Name = "ParameterCollection", Namespace = Contracts.Sdk)]
public sealed class ParameterCollection : DataCollection<string, object>
{
}
