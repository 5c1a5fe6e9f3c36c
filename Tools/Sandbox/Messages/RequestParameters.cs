using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Messages;

/// <summary>Reading the parameters of a request.</summary>
internal static class RequestParameters
{
    /// <summary>A parameter that must be there.</summary>
    public static T Parameter<T>(this OrganizationRequest request, string name)
        where T : class => request.Parameters.TryGetValue(name, out var value) && value is T typed
            ? typed
            : throw Fault.Invalid($"Required field '{name}' is missing for the message {request.RequestName}.");

    /// <summary>The variables that the steps of the request share from the start: its tag.</summary>
    public static ParameterCollection Shared(this OrganizationRequest request)
    {
        var shared = new ParameterCollection();
        if (request.Parameters.TryGetValue("tag", out var tag)) shared["tag"] = tag;
        return shared;
    }
}
