using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a message answers, by name.</summary>
[DataContract(Name = "OrganizationResponse", Namespace = Contracts.Sdk)]
public class OrganizationResponse
{
    private ParameterCollection results;

    [DataMember]
    public string ResponseName { get; set; }

    [DataMember]
    public ParameterCollection Results
    {
        get => results ??= new ParameterCollection();
        set => results = value;
    }

    public object this[string parameterName]
    {
        get => Results[parameterName];
        set => Results[parameterName] = value;
    }

    internal T Read<T>(string parameterName) => Results.TryGetValue(parameterName, out var value) && value != null ? (T)value : default;
}
