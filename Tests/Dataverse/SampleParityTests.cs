using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using CrmCoach.Sandbox;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

/// <summary>
/// The sample deals, coached by the command line from their files and by the plug-ins in an organisation: there is one coach, not two.
/// </summary>
internal sealed class SampleParityTests
{
    private static readonly Dictionary<string, int> Bands = new()
    {
        ["atRisk"] = 713100001, ["needsAttention"] = 713100002, ["onTrack"] = 713100003, ["notEnoughEvidence"] = 713100004,
    };

    private string folder = null!;
    private Organisation organisation = null!;
    private IOrganizationService service = null!;
    private Dictionary<Guid, JsonElement> reports = null!;

    [OneTimeSetUp]
    public void Coach()
    {
        folder = Directory.CreateTempSubdirectory("crmcoach-").FullName;
        var database = Path.Combine(folder, "organisation.db");
        Run(Built.Tool("CrmCoach.Sandbox", "crmcoach-sandbox"), "demo", "--zip", Built.ManagedZip, "--database", database, "--sample", Built.Sample);
        organisation = Organisation.Open(database, OrganisationClock.System);
        service = organisation.ServiceFor(SystemUser.Id);
        var deals = Directory.GetFiles(Path.Combine(Built.Sample, "deals"), "*.json");
        reports = Run(Built.Tool("CrmCoach.Cli", "crmcoach"), ["coach", .. deals, "--json"])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(report => report.GetProperty("opportunityid").GetGuid());
    }

    [OneTimeTearDown]
    public void Close()
    {
        organisation.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void Every_deal_has_the_same_score_band_evidence_and_advice_in_both() => Assert.Multiple(() =>
    {
        Assert.That(reports, Has.Count.GreaterThanOrEqualTo(14));
        foreach (var (id, report) in reports) Assert.That(Stored(id), Is.EqualTo(Expected(report)), report.GetProperty("name").GetString());
    });

    private List<string> Stored(Guid id)
    {
        var row = service.Retrieve("opportunity", id, new ColumnSet(true));
        var advice = JsonDocument.Parse(row.GetAttributeValue<string>("coach_suggestions") ?? "[]").RootElement.EnumerateArray();
        return
        [
            $"{row.GetAttributeValue<int?>("coach_score")} {row.GetAttributeValue<OptionSetValue>("coach_band")?.Value}",
            $"{row["coach_activitiesscored"]} activities, {row["coach_inputhash"]}",
            .. advice.Select(item => $"{item.GetProperty("key")} {item.GetProperty("points")} {Note(item.GetProperty("noteid").GetGuid())}"),
        ];
    }

    private static List<string> Expected(JsonElement report) =>
    [
        $"{report.GetProperty("score")} {Bands[report.GetProperty("band").GetString()!]}",
        $"{report.GetProperty("coverage").GetProperty("scored")} activities, {report.GetProperty("inputHash")}",
        .. report.GetProperty("suggestions").EnumerateArray()
            .Select(advice => $"{advice.GetProperty("key")} {advice.GetProperty("points")} Coach: {advice.GetProperty("do")}"),
    ];

    private object Note(Guid id) => service.Retrieve("annotation", id, new ColumnSet("subject"))["subject"];

    private static string Run(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, .. arguments]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, output);
        return output;
    }
}
