using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Messages;

/// <summary>One message of the organisation service.</summary>
internal interface IMessage
{
    /// <summary>Whether it may change rows.</summary>
    bool Writes { get; }

    OrganizationResponse Execute(OrganizationRequest request, Caller caller);
}
