using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What else is known of a fault, by name.</summary>
[Serializable]
[CollectionDataContract(Name = "ErrorDetailCollection", Namespace = Contracts.Sdk)]
public sealed class ErrorDetailCollection : DataCollection<string, object>
{
}
