using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The detail of the <c>FaultException</c> that the organisation service throws.</summary>
[DataContract(Name = "OrganizationServiceFault", Namespace = Contracts.Sdk)]
public sealed class OrganizationServiceFault : BaseServiceFault
{
    [DataMember]
    public OrganizationServiceFault InnerFault { get; set; }

    [DataMember]
    public string TraceText { get; set; }
}
