using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>A JSON document as the Web API sends it.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="write">Writes the members of the document's object.</param>
internal sealed class JsonAnswer(int status, Action<Utf8JsonWriter> write) : IResult
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "application/json; odata.metadata=minimal; charset=utf-8";
        await using var json = new Utf8JsonWriter(httpContext.Response.BodyWriter, Options);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        await json.FlushAsync(httpContext.RequestAborted);
    }
}
