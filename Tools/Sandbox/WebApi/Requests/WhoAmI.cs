using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.WebApi.Requests;

/// <summary><c>GET WhoAmI</c></summary>
internal static class WhoAmI
{
    /// <summary>Answers with the caller's user, business unit and organisation.</summary>
    public static IResult Answer(Organisation organisation, System.Guid caller, string root)
    {
        var user = organisation.ServiceFor(caller).Retrieve("systemuser", caller, new ColumnSet("businessunitid"));
        return new JsonAnswer(StatusCodes.Status200OK, json =>
        {
            json.WriteString("@odata.context", $"{root}$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse");
            json.WriteString("BusinessUnitId", user.GetAttributeValue<EntityReference>("businessunitid")?.Id ?? System.Guid.Empty);
            json.WriteString("UserId", caller);
            json.WriteString("OrganizationId", Serving.OrganisationIdentity.Id);
        });
    }
}
