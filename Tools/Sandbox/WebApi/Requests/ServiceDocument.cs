using CrmCoach.Sandbox.Metadata;
using Microsoft.AspNetCore.Http;

namespace CrmCoach.Sandbox.WebApi.Requests;

/// <summary><c>GET</c> of the service itself: its entity sets.</summary>
internal static class ServiceDocument
{
    /// <summary>Answers with the name of every entity set.</summary>
    public static IResult Answer(TableCatalog tables, string root) => new JsonAnswer(StatusCodes.Status200OK, json =>
    {
        json.WriteString("@odata.context", $"{root}$metadata");
        json.WriteStartArray("value");
        foreach (var table in tables)
        {
            json.WriteStartObject();
            json.WriteString("name", table.EntitySetName);
            json.WriteString("kind", "EntitySet");
            json.WriteString("url", table.EntitySetName);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
