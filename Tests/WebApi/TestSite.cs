using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using CrmCoach.Sandbox;
using CrmCoach.Sandbox.Serving;

namespace CrmCoach.Tests.WebApi;

/// <summary>A real site over a real SQLite file, asked over real HTTP.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    public const string AllAnnotations = "odata.include-annotations=\"*\"";

    public static readonly DateTime Start = new(2026, 11, 21, 16, 0, 0, DateTimeKind.Utc);

    private readonly string path;
    private readonly Site site;
    private readonly HttpClient http;

    private TestSite(string path, Organisation organisation, Site site)
    {
        this.path = path;
        this.site = site;
        Organisation = organisation;
        http = new HttpClient { BaseAddress = new Uri(site.Address + "/api/data/v9.2/") };
    }

    public Organisation Organisation { get; }

    public string Address => site.Address;

    public static async Task<TestSite> StartAsync(Action<Organisation>? prepare = null)
    {
        var path = Path.Combine(Path.GetTempPath(), $"crmcoach-site-{Guid.NewGuid():N}.db");
        var organisation = Organisation.Create(path, OrganisationClock.StartingAt(Start));
        prepare?.Invoke(organisation);
        return new TestSite(path, organisation, await Site.StartAsync(organisation, "http://localhost:0"));
    }

    /// <summary>Sends a request; the body is JSON, and headers are written <c>name: value</c>.</summary>
    public async Task<Answer> SendAsync(HttpMethod method, string address, object? body = null, params string[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
            request.Content = new StringContent(body as string ?? ((JsonNode)body).ToJsonString(), Encoding.UTF8, "application/json");
        foreach (var header in headers)
            request.Headers.TryAddWithoutValidation(header[..header.IndexOf(':', StringComparison.Ordinal)], header[(header.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, text, response.Headers.TryGetValues("OData-EntityId", out var ids) ? string.Concat(ids) : null, response);
    }

    public Task<Answer> GetAsync(string address, params string[] headers) => SendAsync(HttpMethod.Get, address, null, headers);

    public Task<Answer> PostAsync(string address, object body, params string[] headers) => SendAsync(HttpMethod.Post, address, body, headers);

    public Task<Answer> PatchAsync(string address, object body, params string[] headers) => SendAsync(HttpMethod.Patch, address, body, headers);

    public Task<Answer> DeleteAsync(string address) => SendAsync(HttpMethod.Delete, address);

    /// <summary>Creates a row and answers with its id.</summary>
    public async Task<Guid> CreateAsync(string set, JsonObject body)
    {
        var answer = await PostAsync(set, body);
        return answer.Status == HttpStatusCode.NoContent ? answer.Id : throw new InvalidOperationException(answer.Text);
    }

    /// <summary>Waits until the background has judged a deal.</summary>
    public async Task JudgedAsync(Guid deal)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if ((await GetAsync($"opportunities({deal})?$select=coach_band")).Json["coach_band"] is not null) return;
            await Task.Delay(100);
        }

        throw new TimeoutException("The deal was not judged within 20 seconds.");
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await site.DisposeAsync();
        Organisation.Dispose();
        foreach (var companion in new[] { "", "-wal", "-shm" })
            File.Delete(path + companion);
    }
}

/// <summary>What the Web API answered.</summary>
internal sealed record Answer(HttpStatusCode Status, string Text, string? EntityId, HttpResponseMessage Response)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public JsonArray Rows => Json["value"]!.AsArray();

    /// <summary>The id at the end of the <c>OData-EntityId</c> header.</summary>
    public Guid Id => Guid.Parse(EntityId![(EntityId!.LastIndexOf('(') + 1)..^1]);

    public string? ErrorCode => (string?)Json["error"]?["code"];

    public string ErrorMessage => (string)Json["error"]!["message"]!;
}
