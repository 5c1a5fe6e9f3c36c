using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace CrmCoach.Tests.Panel;

/// <summary>What a salesperson sees and does on the form of a deal.</summary>
public sealed class CoachingTests : PanelTest
{
    [Test]
    public async Task The_score_and_the_first_advice_are_those_that_are_stored()
    {
        var form = await OpenAsync(Hospital);
        var stored = Coached.Coaching(CoachedOrganisation.Deal(Hospital));
        await Expect(form.Panel.Locator(".gauge")).ToContainTextAsync(stored.GetAttributeValue<int>("coach_score").ToString(CultureInfo.InvariantCulture));
        await Expect(form.Panel.Locator(".advice").First).ToContainTextAsync(stored.GetAttributeValue<string>("coach_topsuggestion"));
        await Expect(form.Panel.Locator(".verdict .chip")).ToHaveTextAsync(Word(stored.GetAttributeValue<OptionSetValue>("coach_band").Value));
    }

    [Test]
    public async Task Only_the_first_advice_is_unfolded_and_every_note_has_a_card()
    {
        var form = await OpenAsync(Hospital);
        await Expect(form.Panel.Locator(".advice")).ToHaveCountAsync(NotesOf(CoachedOrganisation.Deal(Hospital)).Count);
        await Expect(form.Panel.Locator("details.advice[open]")).ToHaveCountAsync(1);
        await Expect(form.Panel.Locator("details.advice").First).ToHaveAttributeAsync("open", "");
    }

    [Test]
    public async Task A_pillar_opens_to_the_facts_it_was_built_from()
    {
        var form = await OpenAsync(Hospital);
        var pillar = form.Panel.Locator("details.pillar").First;
        await Expect(pillar.Locator(".facts")).ToBeHiddenAsync();
        await pillar.Locator("summary").ClickAsync();
        await Expect(pillar.Locator(".facts li").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Advice_shows_the_words_that_it_is_built_on()
    {
        var form = await OpenAsync(Hospital);
        await form.Panel.Locator("details.proof summary").First.ClickAsync();
        var quote = await form.Panel.Locator("details.proof[open] blockquote").First.TextContentAsync();
        Assert.That(QuotesIn(await ExplainAsync(form)), Does.Contain(quote));
    }

    [Test]
    public async Task Coach_me_now_scores_again_and_says_so()
    {
        var form = await OpenAsync(Hospital);
        await form.Panel.GetByRole(AriaRole.Button, new() { Name = "Coach me now" }).ClickAsync();
        await Expect(form.Panel.Locator("#status")).ToContainTextAsync("Coached just now");
        await Expect(form.Panel.Locator("#coach-now")).ToHaveTextAsync("Coach me now");
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
        await form.ShowAsync(CoachedOrganisation.Deal(Hospital));
        var second = form.Panel.Locator("details.advice").Nth(1);
        await second.Locator("summary").First.ClickAsync();
        await Expect(form.Panel.GetByText("on its way").First).ToBeVisibleAsync();
        await form.SettledAsync();
        await Expect(second).ToHaveAttributeAsync("open", "");
        await Expect(second.Locator("summary").First).ToBeFocusedAsync();
    }

    [Test]
    public async Task A_panel_that_somebody_comes_back_to_shows_what_changed_meanwhile()
    {
        var form = await OpenAsync(Hospital);
        var note = NotesOf(CoachedOrganisation.Deal(Hospital))[^1];
        Service.Update(new Entity("annotation", note.Id) { ["subject"] = "Coach: Something new." });
        try
        {
            await Task.Delay(5100);
            await (await form.DocumentAsync()).EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");
            await Expect(form.Panel.Locator(".advice h3").GetByText("Something new.")).ToHaveCountAsync(1);
        }
        finally
        {
            Service.Update(new Entity("annotation", note.Id) { ["subject"] = note["subject"] });
        }
    }

    [Test]
    public async Task The_question_to_ask_is_copied()
    {
        var form = await OpenAsync(Hospital, options: new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var ask = form.Panel.Locator(".ask").First;
        await ask.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(ask.GetByRole(AriaRole.Button)).ToHaveTextAsync("Copied");
        Assert.That(await form.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), Is.EqualTo(await ask.Locator("p").TextContentAsync()));
    }

    [Test]
    public async Task A_deal_without_evidence_is_grey_and_says_what_to_record_first()
    {
        var form = await OpenAsync(Warehouse);
        await Expect(form.Panel.Locator(".verdict .chip")).ToHaveTextAsync("Not enough evidence");
        await Expect(form.Panel.GetByRole(AriaRole.Heading, new() { Name = "What to record first" })).ToBeVisibleAsync();
        await Expect(form.Panel.Locator(".beginning li")).ToHaveCountAsync(3);
    }

    private static string Word(int band) => band switch
    {
        713100001 => "At risk",
        713100002 => "Needs attention",
        713100003 => "On track",
        _ => "Not enough evidence",
    };

    private static async Task<JsonElement> ExplainAsync(OpenForm form)
    {
        var id = CoachedOrganisation.Deal(Hospital);
        var address = $"{Coached.Site.Address}/api/data/v9.2/opportunities({id})/Microsoft.Dynamics.CRM.coach_ExplainOpportunity";
        var answer = await form.Page.APIRequest.PostAsync(address, new() { DataObject = new { } });
        return JsonDocument.Parse((await answer.JsonAsync())!.Value.GetProperty("Report").GetString()!).RootElement;
    }

    private static string?[] QuotesIn(JsonElement report) => [.. report.GetProperty("suggestions").EnumerateArray()
        .SelectMany(one => one.GetProperty("evidence").EnumerateArray()).Select(one => one.GetProperty("quote").GetString())];
}
