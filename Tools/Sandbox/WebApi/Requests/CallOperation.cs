using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using CrmCoach.Sandbox.Messages;
using CrmCoach.Sandbox.WebApi.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Sandbox.WebApi.Requests;

/// <summary>
/// <c>POST set(id)/Microsoft.Dynamics.CRM.name</c> and <c>POST name</c>: an action that a solution brought, bound to the rows of a table or to none.
/// </summary>
internal static class CallOperation
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    /// <summary>Answers with the response properties of an action that is bound to the row.</summary>
    public static Task<IResult> AnswerAsync(WebApiCall call)
    {
        var api = Find(call);
        var request = new OrganizationRequest(api.UniqueName) { ["Target"] = new EntityReference(call.Table.LogicalName, call.Id) };
        return AnswerAsync(call.Service, call.Http, call.Root, api, request);
    }

    /// <summary>Answers with the response properties of an action for no row in particular.</summary>
    public static Task<IResult> AnswerAsync(IOrganizationService service, HttpContext http, string root, CustomApi api) =>
        AnswerAsync(service, http, root, Action(api), new OrganizationRequest(api.UniqueName));

    private static async Task<IResult> AnswerAsync(
        IOrganizationService service, HttpContext http, string root, CustomApi api, OrganizationRequest request)
    {
        foreach (var member in (await JsonBody.ReadAsync(http, optional: true)).EnumerateObject())
            request[member.Name] = Parameter(api, member);
        var response = service.Execute(request);
        return api.Properties.Count == 0 ? Results.NoContent() : new JsonAnswer(StatusCodes.Status200OK, json =>
        {
            json.WriteString("@odata.context", $"{root}$metadata#Microsoft.Dynamics.CRM.{api.UniqueName}Response");
            foreach (var property in api.Properties)
                Write(json, property, response.Results.TryGetValue(property.Name, out var value) ? value : null);
        });
    }

    private static CustomApi Find(WebApiCall call)
    {
        var name = call.Path.Operation!;
        var api = call.CustomApis.FirstOrDefault(one => one.UniqueName == name && one.BoundTable == call.Table.LogicalName);
        if (api is null)
            throw ODataException.NoResource("Microsoft.Dynamics.CRM." + name);
        return Action(api);
    }

    private static CustomApi Action(CustomApi api) =>
        api.IsFunction ? throw ODataException.Unsupported($"functions, such as {api.UniqueName}") : api;

    private static object? Parameter(CustomApi api, JsonProperty member)
    {
        var parameter = api.Parameters.FirstOrDefault(one => one.Name == member.Name)
            ?? throw ODataException.BadBody($"'{member.Name}' is no parameter of {api.UniqueName}: {Names(api)} was expected.");
        var value = member.Value;
        return value.ValueKind == JsonValueKind.Null ? null : parameter.Type switch
        {
            CustomApiType.Boolean when value.ValueKind is JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
            CustomApiType.Integer when value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) => number,
            CustomApiType.Float when value.ValueKind == JsonValueKind.Number => value.GetDouble(),
            CustomApiType.Guid when value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var id) => id,
            CustomApiType.String when value.ValueKind == JsonValueKind.String => value.GetString(),
            CustomApiType.DateTime when value.ValueKind == JsonValueKind.String && Moment(value.GetString()!) is { } moment => moment,
            _ => throw ODataException.BadBody($"the parameter '{parameter.Name}' of {api.UniqueName} takes a {parameter.Type}, not {value.ValueKind}."),
        };
    }

    private static DateTime? Moment(string text) =>
        text.EndsWith('Z') && DateTime.TryParse(text, CultureInfo.InvariantCulture, Utc, out var moment) ? moment : null;

    private static string Names(CustomApi api) =>
        api.Parameters.Count == 0 ? "none" : string.Join(" or ", api.Parameters.Select(parameter => $"'{parameter.Name}'"));

    private static void Write(Utf8JsonWriter json, CustomApiValue property, object? value)
    {
        json.WritePropertyName(property.Name);
        if (value is EntityReference)
            throw ODataException.Unsupported($"the response property '{property.Name}', which is a row");
        JsonValue.Write(json, value);
    }
}
