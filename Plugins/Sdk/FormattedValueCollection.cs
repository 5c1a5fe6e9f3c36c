using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Column values as the user sees them, by logical name.</summary>
[Serializable]
[CollectionDataContract(Name = "FormattedValueCollection", Namespace = Contracts.Sdk)]
public sealed class FormattedValueCollection : DataCollection<string, string>
{
}
