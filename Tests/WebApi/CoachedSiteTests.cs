using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using CrmCoach.Sandbox;
using NUnit.Framework;

namespace CrmCoach.Tests.WebApi;

/// <summary>The packed solution in an organisation, used through the Web API alone.</summary>
[TestFixture]
internal sealed class CoachedSiteTests : SiteTest
{
    /// <summary>The platform keeps whole seconds: a repeat is later by one.</summary>
    private static readonly TimeSpan AnotherSecond = TimeSpan.FromSeconds(1.1);

    private const string Push =
        "<p>Lena, where is the purchase order? My quarter ends on Friday and I am short of my quota. Sign by then and you get 15% off.</p>";

    private const string Refusal =
        "<p>Hi,</p><p>I cannot bring this to the board: our CFO has frozen all new spending until April, and nobody here has approved the budget.</p><p>Lena</p>";

    /// <summary>The machine may be busy with other tests: three tries.</summary>
    [Test]
    [Retry(3)]
    public async Task An_email_about_a_deal_changes_its_score_and_notes_within_a_second()
    {
        var deal = await CoachedDealAsync("Coached");
        var before = await StateAsync(deal);
        var watch = Stopwatch.StartNew();

        await Site.CreateAsync("emails", Email(deal, Push, outgoing: true));
        await QuietAsync();

        var elapsed = watch.Elapsed;
        var after = await StateAsync(deal);
        Assert.Multiple(() =>
        {
            Assert.That(Site.Organisation.Queue.Failures, Is.Empty);
            Assert.That(elapsed, Is.LessThan(TimeSpan.FromSeconds(1)));
            Assert.That(after.Score, Is.Not.EqualTo(before.Score));
            Assert.That(after.Notes, Is.Not.EqualTo(before.Notes));
            Assert.That(after.History, Is.EqualTo(before.History + 1));
        });
    }

    [Test]
    public async Task The_same_email_again_writes_nothing_but_itself()
    {
        var deal = await CoachedDealAsync("Repeated");
        await Site.CreateAsync("emails", Email(deal, Refusal));
        await QuietAsync();
        var before = await StateAsync(deal);
        await Task.Delay(AnotherSecond);
        Site.Organisation.Statistics.Clear();

        await Site.CreateAsync("emails", Email(deal, Refusal));
        await QuietAsync();

        var after = await StateAsync(deal);
        Assert.Multiple(() =>
        {
            Assert.That(Site.Organisation.Queue.Failures, Is.Empty);
            Assert.That(Site.Organisation.Statistics.Executions.Sum(execution => execution.Writes), Is.Zero);
            Assert.That(after.Version, Is.EqualTo(before.Version));
            Assert.That(after.Notes, Is.EqualTo(before.Notes));
            Assert.That(after.History, Is.EqualTo(before.History));
        });
    }

    [Test]
    public async Task The_solutions_action_takes_and_answers_typed_values()
    {
        var deal = await CoachedDealAsync("Asked");

        var answer = await Site.PostAsync($"opportunities({deal})/Microsoft.Dynamics.CRM.coach_ScoreOpportunity", "{\"AsOf\":\"2026-12-24T00:00:00Z\",\"Persist\":false}");
        var report = JsonNode.Parse((string)answer.Json["Report"]!)!;

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That((string?)answer.Json["@odata.context"], Does.EndWith("$metadata#Microsoft.Dynamics.CRM.coach_ScoreOpportunityResponse"));
            Assert.That(answer.Json["Score"]!.GetValueKind(), Is.EqualTo(JsonValueKind.Number));
            Assert.That((string?)report["opportunityid"], Is.EqualTo(deal.ToString()));
            Assert.That((string?)report["asOf"], Does.StartWith("2026-12-24"));
        });
    }

    [TestCase("{\"When\":1}", "'When' is no parameter")]
    [TestCase("{\"Persist\":\"no\"}", "takes a Boolean")]
    [TestCase("{\"AsOf\":\"tomorrow\"}", "takes a DateTime")]
    public async Task An_action_refuses_what_it_does_not_take(string body, string words)
    {
        var answer = await Site.PostAsync($"opportunities({Deal})/Microsoft.Dynamics.CRM.coach_ScoreOpportunity", body);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(answer.ErrorMessage, Does.Contain(words));
        });
    }

    [TestCase("accounts", "coach_ScoreOpportunity")]
    [TestCase("opportunities", "coach_Unknown")]
    public async Task An_action_of_another_table_or_name_does_not_exist(string set, string name)
    {
        var answer = await Site.PostAsync($"{set}({Deal})/Microsoft.Dynamics.CRM.{name}", "{}");

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_view_of_the_solution_is_run_by_its_id()
    {
        var views = await Site.GetAsync("savedqueries?$select=name&$filter=name eq 'Coaching: all coached deals'");
        var id = (string)views.Rows[0]!["savedqueryid"]!;
        await Site.JudgedAsync(Deal);

        var answer = await Site.GetAsync($"opportunities?savedQuery={id}");

        Assert.That(answer.Rows.Select(row => (string?)row!["name"]), Does.Contain("Ovens for twelve shops"));
    }

    protected override void Prepare(Organisation organisation)
    {
        organisation.Import(Repository.ManagedZip);
        organisation.Queue.Start();
    }

    /// <summary>A deal with enough activities to be judged.</summary>
    private async Task<Guid> CoachedDealAsync(string name)
    {
        var deal = await NewDealAsync(name);
        await Site.CreateAsync("emails", Email(deal, "<p>Dear Lena, may I come by on Tuesday to see the night shift at work?</p>", outgoing: true));
        await Site.CreateAsync("emails", Email(deal, "<p>Tuesday is fine. Our bakers lose an hour every night waiting for the old ovens.</p>"));
        await Site.CreateAsync("emails", Email(deal, "<p>Thank you for your time. What would your bakers do with that hour?</p>", outgoing: true));
        await QuietAsync();
        return deal;
    }

    private JsonObject Email(Guid deal, string body, bool outgoing = false) => new()
    {
        ["subject"] = "Re: the ovens",
        ["description"] = body,
        ["directioncode"] = outgoing,
        ["statecode"] = 1,
        ["statuscode"] = outgoing ? 3 : 4,
        ["senton"] = "2026-11-18T09:00:00Z",
        ["regardingobjectid_opportunity_email@odata.bind"] = $"/opportunities({deal})",
        ["email_activity_parties"] = new JsonArray(
            new JsonObject { ["partyid_contact@odata.bind"] = $"/contacts({Contact})", ["participationtypemask"] = outgoing ? 2 : 1 },
            new JsonObject { ["partyid_systemuser@odata.bind"] = $"/systemusers({SystemUser.Id})", ["participationtypemask"] = outgoing ? 1 : 2 }),
    };

    private async Task QuietAsync()
    {
        while (Site.Organisation.Queue.Pending > 0)
            await Task.Delay(20);
    }

    /// <summary>What a scoring may write, with its versions.</summary>
    private async Task<DealState> StateAsync(Guid deal)
    {
        var row = (await Site.GetAsync($"opportunities({deal})?$select=coach_score,versionnumber")).Json;
        var notes = await Site.GetAsync($"annotations?$select=subject,versionnumber&$orderby=subject&$filter=_objectid_value eq {deal}");
        var history = await Site.GetAsync($"coach_scorehistories?$select=coach_name&$filter=_coach_opportunityid_value eq {deal}");
        var lines = notes.Rows.Select(note => $"{note!["subject"]} {note["versionnumber"]}").ToArray();
        return new DealState((int?)row["coach_score"], (long)row["versionnumber"]!, lines, history.Rows.Count);
    }

    private sealed record DealState(int? Score, long Version, IReadOnlyList<string> Notes, int History);
}
