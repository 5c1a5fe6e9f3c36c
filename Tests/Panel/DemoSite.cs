using System;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using CrmCoach.Sandbox;
using CrmCoach.Sandbox.Serving;
using CrmCoach.Tests.Web;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Tests.Panel;

/// <summary>The organisation that the demo makes from the packed solution and the sample deals, and its site.</summary>
internal sealed class DemoSite : IAsyncDisposable
{
    private static readonly string Repository = WebFolders.Repository;

    private DemoSite(Organisation organisation, Site site)
    {
        Organisation = organisation;
        Site = site;
    }

    public Organisation Organisation { get; }

    public Site Site { get; }

    /// <summary>The organisation as SYSTEM sees it.</summary>
    public IOrganizationService Service => Organisation.ServiceFor(SystemUser.Id);

    /// <summary>Runs the demo's own command into a new file and opens what it made.</summary>
    public static async Task<DemoSite> StartAsync()
    {
        var database = Path.Combine(Repository, "artifacts", "panel", "organisation.db");
        await RunAsync(
            "demo", "--zip", Path.Combine(Repository, "artifacts/solution/CrmCoach_managed.zip"), "--database", database,
            "--sample", Path.Combine(Repository, "Tools/Sample"), "--port", "0");
        var organisation = Organisation.Open(database, OrganisationClock.StartingAt(AsOf()));
        organisation.Queue.Start();
        return new DemoSite(organisation, await Site.StartAsync(organisation, "http://localhost:0"));
    }

    /// <summary>The opportunity of a sample deal.</summary>
    /// <param name="file">The deal file's name.</param>
    public static Guid Deal(string file) => Read(file).GetProperty("opportunity").GetProperty("opportunityid").GetGuid();

    /// <summary>Whose deal it is.</summary>
    public static Guid OwnerOf(string file) => Read(file).GetProperty("opportunity").GetProperty("_ownerid_value").GetGuid();

    /// <summary>The columns that the coach writes.</summary>
    public Entity Coaching(Guid opportunity) =>
        Service.Retrieve("opportunity", opportunity, new ColumnSet("coach_score", "coach_band", "coach_topsuggestion", "coach_suggestions", "coach_scoredon"));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        Organisation.Dispose();
    }

    private static DateTime AsOf() => Read("01-hospital-sterilisers.json").GetProperty("asOf").GetDateTime().ToUniversalTime().AddMinutes(5);

    private static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository, "Tools/Sample/deals", file))).RootElement;

    private static async Task RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Organisation).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The demo failed.\n{errors}{await output}");
    }
}
