using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A message by name. Parameters that the message does not know, such as <c>tag</c>, go to the shared variables of the pipeline.</summary>
[DataContract(Name = "OrganizationRequest", Namespace = Contracts.Sdk)]
public class OrganizationRequest
{
    private ParameterCollection parameters;

    public OrganizationRequest()
    {
    }

    public OrganizationRequest(string requestName) => RequestName = requestName;

    [DataMember]
    public string RequestName { get; set; }

    [DataMember]
    public Guid? RequestId { get; set; }

    [DataMember]
    public ParameterCollection Parameters
    {
        get => parameters ??= new ParameterCollection();
        set => parameters = value;
    }

    public object this[string parameterName]
    {
        get => Parameters[parameterName];
        set => Parameters[parameterName] = value;
    }

    internal T Read<T>(string parameterName) => Parameters.TryGetValue(parameterName, out var value) && value != null ? (T)value : default;
}
