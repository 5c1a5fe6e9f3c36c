using System;
using CrmCoach.Sandbox.WebApi.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.WebApi.Requests;

/// <summary><c>GET WhoAmI</c></summary>
internal static class WhoAmI
{
    private static readonly string[] Answers = ["BusinessUnitId", "UserId", "OrganizationId"];

    /// <summary>Answers with the caller's user, business unit and organisation.</summary>
    public static IResult Answer(IOrganizationService service, string root)
    {
        var response = service.Execute(new OrganizationRequest("WhoAmI"));
        return new JsonAnswer(StatusCodes.Status200OK, json =>
        {
            json.WriteString("@odata.context", $"{root}$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse");
            foreach (var name in Answers)
                json.WriteString(name, (Guid)response[name]);
        });
    }
}
