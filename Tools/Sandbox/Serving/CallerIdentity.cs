using System;
using System.Net;
using CrmCoach.Sandbox.WebApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Serving;

/// <summary>
/// Who a request comes from: the user that the header <c>MSCRMCallerID</c> names, else the one who signed in on the pages, else the site's default
/// user. There are no passwords: the sandbox listens on this machine only.
/// </summary>
internal sealed class CallerIdentity(Organisation organisation, Guid? defaultUser)
{
    /// <summary>The cookie that the pages keep.</summary>
    public const string Cookie = "sandbox-user";

    private const string Header = "MSCRMCallerID";

    /// <summary>The caller; a header with an id that is no user's is refused.</summary>
    public Guid Of(HttpRequest request)
    {
        var header = request.Headers[Header].ToString();
        if (header.Length > 0)
            return Guid.TryParse(header, out var impersonated) && IsUser(impersonated) ? impersonated : throw NoUser(header);
        return Guid.TryParse(request.Cookies[Cookie], out var signedIn) && IsUser(signedIn) ? signedIn : defaultUser ?? SignedInUser.Default(organisation);
    }

    private static ODataException NoUser(string header) =>
        new(HttpStatusCode.Forbidden, "0x80040204", $"{Header} '{header}' is not the id of a user of this organisation.");

    private bool IsUser(Guid id)
    {
        var query = new QueryExpression("systemuser") { TopCount = 1 };
        query.Criteria.AddCondition("systemuserid", ConditionOperator.Equal, id);
        return organisation.ServiceFor(SystemUser.Id).RetrieveMultiple(query).Entities.Count > 0;
    }
}
