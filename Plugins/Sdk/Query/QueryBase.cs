using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query in one of its forms.</summary>
[DataContract(Name = "QueryBase", Namespace = Contracts.Sdk)]
[KnownType(typeof(QueryExpression))]
[KnownType(typeof(FetchExpression))]
public abstract class QueryBase
{
}
