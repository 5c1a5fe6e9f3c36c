using System;
using Microsoft.AspNetCore.Http;

namespace CrmCoach.Sandbox.WebApi.Requests;

/// <summary>What a create or an update answers: the row's address and no body, or the row where <c>return=representation</c> is preferred.</summary>
internal static class WrittenRow
{
    /// <summary>The answer; <paramref name="status"/> is that of an answer with the row.</summary>
    public static IResult Answer(WebApiCall call, Guid id, int status)
    {
        call.Http.Response.Headers["OData-EntityId"] = call.AddressOf(id);
        if (status == StatusCodes.Status201Created)
            call.Http.Response.Headers.Location = call.AddressOf(id);
        if (!call.Preferences.Representation)
            return Results.NoContent();
        call.Http.Response.Headers["Preference-Applied"] = "return=representation";
        return RetrieveRow.Row(call, id, QueryOptions.Of(call.Http.Request.Query), status);
    }
}
