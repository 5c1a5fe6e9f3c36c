using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace CrmCoach.Sandbox.Serving;

/// <summary>
/// Stands before everything the site answers: only requests to this machine by its own name, so that no foreign page reaches the site through a name
/// of its own; and the content security policy that the platform's strict mode has.
/// </summary>
internal static class Guard
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-ancestors 'self'; base-uri 'none'";

    /// <summary>Lets a request through, or refuses it.</summary>
    public static Task Check(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        if (http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]")
            return next(http);
        http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return http.Response.WriteAsync("The sandbox answers as localhost only.");
    }
}
