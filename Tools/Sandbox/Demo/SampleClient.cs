using System;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace CrmCoach.Sandbox.Demo;

/// <summary>Talks to the organisation's Web API as any client would.</summary>
internal sealed class SampleClient(string address) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = new Uri(address + "/api/data/v9.2/") };

    /// <summary>Sends one request of the sample.</summary>
    public async Task SendAsync(SampleWrite write, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(write.IsCreate ? HttpMethod.Post : HttpMethod.Patch, write.IsCreate ? write.Set : $"{write.Set}({write.Id})");
        request.Content = new StringContent(write.Body.ToJsonString(), Encoding.UTF8, "application/json");
        request.Headers.Add("MSCRMCallerID", write.Caller.ToString());
        using var response = await http.SendAsync(request, cancellation);
        if (!response.IsSuccessStatusCode)
            throw new DemoException($"{write.File}: {request.Method} {write.Set} {write.Id}: {await MessageOf(response, cancellation)}");
    }

    /// <summary>Reads a document.</summary>
    public async Task<JsonNode> GetAsync(string path, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Prefer", "odata.include-annotations=\"*\"");
        using var response = await http.SendAsync(request, cancellation);
        return response.IsSuccessStatusCode
            ? JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellation))!
            : throw new DemoException($"GET {path}: {await MessageOf(response, cancellation)}");
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private static async Task<string> MessageOf(HttpResponseMessage response, CancellationToken cancellation)
    {
        var text = await response.Content.ReadAsStringAsync(cancellation);
        return $"{(int)response.StatusCode} {(response.Content.Headers.ContentType?.MediaType == "application/json" ? (string?)JsonNode.Parse(text)?["error"]?["message"] : text)}";
    }
}
