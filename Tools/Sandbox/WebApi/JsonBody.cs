using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>Reads the body of a request.</summary>
internal static class JsonBody
{
    private static readonly JsonDocumentOptions StrictJson = new() { AllowDuplicateProperties = false };

    /// <summary>The body, which must be JSON; an absent one is an empty object where <paramref name="optional"/>.</summary>
    public static async Task<JsonElement> ReadAsync(HttpContext http, bool optional)
    {
        if (optional && http.Request.ContentLength is null or 0 && !http.Request.HasJsonContentType())
            return JsonDocument.Parse("{}").RootElement;
        if (!http.Request.HasJsonContentType())
            throw new ODataException(HttpStatusCode.UnsupportedMediaType, "0x0", "The body must have the content type application/json.");
        try
        {
            using var document = await JsonDocument.ParseAsync(http.Request.Body, StrictJson, http.RequestAborted);
            return document.RootElement.Clone();
        }
        catch (JsonException failure)
        {
            throw ODataException.BadBody(failure.Message);
        }
    }
}
