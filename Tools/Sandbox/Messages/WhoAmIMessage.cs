using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.Messages;

/// <summary>Who the caller is.</summary>
internal sealed class WhoAmIMessage(Organisation organisation) : IMessage
{
    public bool Writes => false;

    public OrganizationResponse Execute(OrganizationRequest request, Caller caller) => new()
    {
        ResponseName = "WhoAmI",
        ["UserId"] = caller.UserId,
        ["BusinessUnitId"] = organisation.Users.BusinessUnitOf(caller.UserId),
        ["OrganizationId"] = organisation.Id,
    };
}
