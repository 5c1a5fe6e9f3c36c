using System;
using System.Linq;
using System.Threading.Tasks;
using CrmCoach.Sandbox.Serving;
using CrmCoach.Sandbox.WebApi.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>The Web API: reads the path, finds the handler for it, and turns every failure into an error document.</summary>
internal sealed class WebApiEndpoint(Organisation organisation, CallerIdentity callers, ILogger logger)
{
    /// <summary>Adds the endpoint to a site.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.Map(WebApiCall.BasePath + "{**path}", AnswerAsync);

    private async Task<IResult> AnswerAsync(HttpContext http, string? path)
    {
        http.Response.Headers["OData-Version"] = "4.0";
        try
        {
            return await DispatchAsync(http, path ?? "");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Error(http, failure);
        }
    }

    private async Task<IResult> DispatchAsync(HttpContext http, string path)
    {
        var caller = callers.Of(http.Request);
        var root = $"{http.Request.Scheme}://{http.Request.Host}{WebApiCall.BasePath}";
        var method = http.Request.Method;
        switch (method, path)
        {
            case ("GET", ""): return ServiceDocument.Answer(organisation.Tables, root);
            case ("GET", "$metadata"): return MetadataDocument.Answer(organisation.Tables);
            case ("GET", "WhoAmI" or "WhoAmI()"): return WhoAmI.Answer(organisation.ServiceFor(caller), root);
            case (_, "$batch"): throw ODataException.Unsupported("$batch");
        }

        if (method == "POST" && organisation.CustomApis.FirstOrDefault(one => one.UniqueName == path && one.BoundTable is null) is { } api)
            return await CallOperation.AnswerAsync(organisation.ServiceFor(caller), http, root, api);
        var call = new WebApiCall(organisation, caller, http, ResourcePath.Parse(path));
        return (method, call.Path) switch
        {
            ("GET", { Id: null }) => RetrieveRows.Answer(call),
            ("GET", { Operation: null }) => RetrieveRow.Answer(call),
            ("POST", { Id: null }) => await CreateRow.AnswerAsync(call),
            ("POST", { Operation: not null }) => await CallOperation.AnswerAsync(call),
            ("PATCH", { Id: not null, Operation: null }) => await UpdateRow.AnswerAsync(call),
            ("DELETE", { Id: not null, Operation: null }) => DeleteRow.Answer(call),
            _ => throw ODataException.Unsupported($"{method} {path}"),
        };
    }

    private JsonAnswer Error(HttpContext http, Exception failure)
    {
        var error = Faults.Of(failure);
        if ((int)error.Status >= StatusCodes.Status500InternalServerError)
            logger.LogError(failure, "{Method} {Path} failed.", http.Request.Method, http.Request.Path);
        return new JsonAnswer((int)error.Status, json =>
        {
            json.WriteStartObject("error");
            json.WriteString("code", error.Code);
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        });
    }
}
