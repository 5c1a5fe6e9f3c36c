using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Which page, and how many rows on it: 5,000 at most.</summary>
[DataContract(Name = "PagingInfo", Namespace = Contracts.Sdk)]
public sealed class PagingInfo
{
    [DataMember]
    public int PageNumber { get; set; }

    [DataMember]
    public int Count { get; set; }

    [DataMember]
    public bool ReturnTotalRecordCount { get; set; }

    [DataMember]
    public string PagingCookie { get; set; }
}
