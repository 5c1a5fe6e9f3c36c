using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace CrmCoach.Tests.Panel;

/// <summary>What a salesperson sees on the form of a deal: at the first look, and one press deeper.</summary>
public sealed class CoachingTests : PanelTest
{
    [Test]
    public async Task The_score_and_the_advice_are_those_that_are_stored()
    {
        var form = await OpenAsync(Hospital);
        var stored = Coached.Coaching(DemoSite.Deal(Hospital));
        await Expect(form.Panel.Locator(".gauge")).ToContainTextAsync(stored.GetAttributeValue<int>("coach_score").ToString(CultureInfo.InvariantCulture));
        await Expect(form.Panel.Locator("details.advice h3").GetByText(stored.GetAttributeValue<string>("coach_topsuggestion"), new() { Exact = true })).ToHaveCountAsync(1);
        await Expect(form.Panel.Locator("details.advice .points").First).ToContainTextAsync("+");
        await Expect(form.Panel.Locator("#glance .chip")).ToHaveTextAsync(Word(stored.GetAttributeValue<OptionSetValue>("coach_band").Value));
        await Expect(form.Panel.Locator("#glance .chip svg")).ToHaveCountAsync(1);
    }

    [TestCase(Hospital)]
    [TestCase(Shipyard)]
    [TestCase(Wine)]
    public async Task What_moves_the_score_most_is_at_the_top_and_the_rest_in_the_order_of_the_coach(string deal)
    {
        var form = await OpenAsync(deal);
        var advice = (await ExplainAsync(form, deal)).GetProperty("suggestions").EnumerateArray().Select(one => (Do: one.GetProperty("do").GetString(), Points: one.GetProperty("points").GetInt32())).ToList();
        var first = advice.MaxBy(one => one.Points);
        var expected = advice.Where(one => one != first).Prepend(first).Select(one => one.Do);
        Assert.That(await form.Panel.Locator("details.advice h3").AllTextContentsAsync(), Is.EqualTo(expected));
    }

    [Test]
    public async Task Only_the_first_advice_is_unfolded_and_every_note_has_a_card()
    {
        var form = await OpenAsync(Hospital);
        await Expect(form.Panel.Locator("details.advice")).ToHaveCountAsync(NotesOf(DemoSite.Deal(Hospital)).Count);
        await Expect(form.Panel.Locator("details.advice[open]")).ToHaveCountAsync(1);
        await Expect(form.Panel.Locator("details.more")).Not.ToHaveAttributeAsync("open", "");
    }

    [Test]
    public async Task A_pillar_opens_to_the_facts_and_the_words_it_was_built_from()
    {
        var form = await OpenAsync(Hospital);
        var pillar = form.Panel.Locator("details.pillar").Nth(2);
        await Expect(pillar.Locator(".facts")).ToBeHiddenAsync();
        await pillar.Locator("summary").First.ClickAsync();
        await Expect(pillar.Locator(".facts li").First).ToBeVisibleAsync();
        await pillar.Locator(".proof summary").ClickAsync();
        await Expect(pillar.Locator("blockquote").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Advice_shows_the_words_that_it_is_built_on()
    {
        var form = await OpenAsync(Shipyard);
        var quote = await (await form.ProofAsync()).Locator("blockquote").First.TextContentAsync();
        Assert.That(QuotesIn(await ExplainAsync(form, Shipyard)), Does.Contain(quote));
    }

    [Test]
    public async Task The_change_since_the_last_visit_is_shown_with_what_caused_it()
    {
        var form = await OpenAsync(Hospital);
        await form.RunAsync<object?>(
            """
            (() => {
              const key = Object.keys(localStorage).find((one) => one.startsWith('coach.visits.'));
              const visits = JSON.parse(localStorage.getItem(key));
              visits[0].last = { score: visits[0].last.score - 6, scoredOn: '2026-01-01T00:00:00Z', at: new Date(Date.now() - 2 * 86400000).toISOString() };
              localStorage.setItem(key, JSON.stringify(visits));
              return null;
            })()
            """);
        await form.Page.ReloadAsync();
        await form.SettledAsync();
        await Expect(form.Panel.Locator(".move.up")).ToHaveTextAsync("6 points up since your last visit (2 days ago)");
        await Expect(form.Panel.Locator("#glance")).ToContainTextAsync("Because of: ");
        await form.Page.ReloadAsync();
        await form.SettledAsync();
        await Expect(form.Panel.Locator(".move.up")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task Coverage_says_how_many_activities_were_scored_and_why_the_others_were_not()
    {
        var deal = DemoSite.Deal("06-school-district.json");
        foreach (var state in new[] { 1, 0 })
        {
            Service.Create(new Entity("email")
            {
                ["subject"] = "", ["directioncode"] = true, ["regardingobjectid"] = new EntityReference("opportunity", deal),
                ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(state == 1 ? 3 : 1),
            });
        }

        var form = await OpenAsync("06-school-district.json");
        var report = await ExplainAsync(form, "06-school-district.json");
        var coverage = report.GetProperty("coverage");
        await Expect(form.Panel.Locator(".coverage")).ToContainTextAsync($"{coverage.GetProperty("scored")} of {coverage.GetProperty("total")} activities scored, ");
        await Expect(form.Panel.Locator(".coverage")).ToContainTextAsync("1 empty");
        await Expect(form.Panel.Locator(".coverage")).ToContainTextAsync("1 in draft");
    }

    [Test]
    public async Task A_deal_without_evidence_is_grey_and_says_what_to_record_first()
    {
        var form = await OpenAsync(Warehouse);
        await Expect(form.Panel.Locator("#glance .chip.grey")).ToHaveTextAsync("Not enough evidence");
        await Expect(form.Panel.GetByRole(AriaRole.Heading, new() { Name = "What to record first" })).ToBeVisibleAsync();
        await Expect(form.Panel.Locator(".beginning li")).ToHaveCountAsync(3);
    }

    [Test]
    public async Task Coach_me_now_scores_again_and_says_so()
    {
        var form = await OpenAsync(Hospital);
        await form.Panel.GetByRole(AriaRole.Button, new() { Name = "Coach me now" }).ClickAsync();
        await SaysAsync(form, "Coached just now");
        await Expect(form.Panel.Locator("#failures")).ToBeEmptyAsync();
    }

    [Test]
    public async Task What_a_person_unfolded_stays_unfolded_when_the_evidence_arrives()
    {
        var form = await NewFormAsync();
        await form.Page.RouteAsync("**/*coach_ExplainOpportunity", async route =>
        {
            await Task.Delay(1000);
            await route.ContinueAsync();
        });
        await form.ShowAsync(DemoSite.Deal(Hospital));
        await form.Panel.Locator("details.more > summary").ClickAsync();
        await Expect(form.Panel.GetByText("is on its way").First).ToBeVisibleAsync();
        await form.SettledAsync();
        await Expect(form.Panel.Locator("details.more")).ToHaveAttributeAsync("open", "");
        await Expect(form.Panel.Locator("details.more > summary")).ToBeFocusedAsync();
    }

    [Test]
    public async Task A_panel_that_somebody_comes_back_to_shows_what_changed_meanwhile()
    {
        var form = await OpenAsync(Hospital);
        var deal = DemoSite.Deal(Hospital);
        Service.Update(new Entity("opportunity", deal) { ["coach_score"] = 12, ["coach_scoredon"] = new System.DateTime(2026, 11, 20, 9, 0, 0, System.DateTimeKind.Utc) });
        await form.Page.WaitForTimeoutAsync(5100);
        await form.RunAsync<bool>("document.dispatchEvent(new Event('visibilitychange'))");
        await Expect(form.Panel.Locator(".gauge")).ToContainTextAsync("12");
        await form.Panel.Locator("#coach-now").ClickAsync();
        await SaysAsync(form, "12 → ");
    }

    [Test]
    public async Task What_would_move_the_score_names_the_best_moves_with_their_points()
    {
        var form = await OpenAsync(Wine);
        var moves = (await ExplainAsync(form, Wine)).GetProperty("moves").EnumerateArray().ToArray();
        Assert.That(moves, Has.Length.InRange(1, 3));
        await Expect(form.Panel.Locator(".moves li")).ToHaveCountAsync(moves.Length);
        await Expect(form.Panel.Locator(".moves li").First).ToHaveTextAsync($"{moves[0].GetProperty("do").GetString()} +{moves[0].GetProperty("points")} points");
    }

    [Test]
    public async Task The_score_over_time_is_a_drawing_and_a_table_with_the_cause_of_each_step()
    {
        const string Bakery = "02-bakery-ovens.json";
        foreach (var (before, after, day, cause) in new[] { (48, 57, 3, "Phone call created"), (57, 52, 9, "E-mail updated"), (52, 69, 17, "Obstacle created") })
        {
            Service.Create(new Entity("coach_scorehistory")
            {
                ["coach_name"] = "test", ["coach_opportunityid"] = new EntityReference("opportunity", DemoSite.Deal(Bakery)), ["coach_previousscore"] = before,
                ["coach_score"] = after, ["coach_cause"] = cause, ["coach_scoredon"] = new System.DateTime(2026, 11, day, 9, 0, 0, System.DateTimeKind.Utc),
            });
        }

        var form = await OpenAsync(Bakery);
        await Expect(form.Panel.Locator("#score .chart[aria-hidden] .way")).ToHaveCountAsync(1);
        await form.Panel.Locator("#score .proof summary").GetByText("changes, with their causes").ClickAsync();
        await Expect(form.Panel.Locator("#score tbody tr").Filter(new() { HasText = "Obstacle created" })).ToHaveTextAsync("11/17/202652 → 69Obstacle created");
    }

    private static string Word(int band) => band switch
    {
        713100001 => "At risk",
        713100002 => "Needs attention",
        713100003 => "On track",
        _ => "Not enough evidence",
    };

    private static string?[] QuotesIn(JsonElement report) => [.. report.GetProperty("suggestions").EnumerateArray()
        .SelectMany(one => one.GetProperty("evidence").EnumerateArray()).Select(one => one.GetProperty("quote").GetString())];
}
