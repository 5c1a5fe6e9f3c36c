using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What every fault says.</summary>
[DataContract(Name = "BaseServiceFault", Namespace = Contracts.Sdk)]
public abstract class BaseServiceFault
{
    private ErrorDetailCollection errorDetails;

    [DataMember]
    public Guid ActivityId { get; set; }

    [DataMember]
    public int ErrorCode { get; set; }

    [DataMember]
    public ErrorDetailCollection ErrorDetails
    {
        get => errorDetails ??= new ErrorDetailCollection();
        set => errorDetails = value;
    }

    [DataMember]
    public string Message { get; set; }

    [DataMember]
    public DateTime Timestamp { get; set; }
}
