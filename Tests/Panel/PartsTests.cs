using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace CrmCoach.Tests.Panel;

/// <summary>The parts behind the first look: obstacles, asks, the map beyond the deal, and trying a text.</summary>
public sealed class PartsTests : PanelTest
{
    [Test]
    public async Task Obstacles_show_their_state_the_customers_person_and_when_they_were_last_worked_on()
    {
        var form = await OpenAsync(Hospital);
        var item = (await form.PartAsync("obstacles")).Locator("details.obstacle").Filter(new() { HasText = "Night crew got burned" });
        await Expect(item.Locator(".chip")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^(Being worked on|Gone quiet)$"));
        await Expect(item.Locator(".chip svg")).ToHaveCountAsync(1);
        await Expect(item.Locator(".what")).ToContainTextAsync("Sinéad Gallagher");
        await Expect(item.Locator(".what")).ToContainTextAsync("last work: ");
        await item.Locator("summary").First.ClickAsync();
        await Expect(item.Locator("blockquote").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_ledger_shows_ask_answer_what_followed_and_the_ways_tried_and_left()
    {
        var form = await OpenAsync("09-coop-bank-security.json");
        var refused = (await form.PartAsync("asks")).Locator("li.refused").First;
        await Expect(refused.Locator(".chip")).ToHaveTextAsync("Refused");
        await Expect(refused.Locator(".name")).ToContainTextAsync("Asked ");
        await Expect(refused).ToContainTextAsync("Nothing followed.");
        await Expect(refused.Locator(".way.untried").First).ToBeVisibleAsync();
        await Expect(refused.Locator("blockquote").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_map_has_eight_topics_filled_cells_open_the_words_and_empty_ones_offer_a_question()
    {
        var form = await OpenAsync(Hospital);
        var topics = await form.PartAsync("topics");
        await Expect(topics.Locator("tbody tr")).ToHaveCountAsync(8);
        await topics.Locator(".cell.full").First.ClickAsync();
        await Expect(topics.Locator(".opened blockquote")).ToHaveCountAsync(1);
        await topics.Locator(".cell:not(.full)").Last.ClickAsync();
        await Expect(topics.Locator(".opened .ask p").Nth(1)).ToContainTextAsync("?");
        await Expect(topics.Locator(".cell[aria-pressed='true']")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task A_text_is_tried_before_it_is_sent_and_nothing_is_stored()
    {
        var form = await OpenAsync(Hospital);
        var page = (await form.PartAsync("draft")).FrameLocator("iframe");
        await page.Locator("#body").FillAsync("Where is the purchase order? My quarter ends on Friday.\n\nWhat would your board need to see before it decides?");
        var writes = form.DataRequests.Count;
        await page.GetByRole(AriaRole.Button, new() { Name = "See what it serves" }).ClickAsync();
        await Expect(page.Locator("#answer .chip").First).ToHaveTextAsync("Serves both sides");
        await Expect(page.Locator("mark.seller").First).ToContainTextAsync("Where is the purchase order?");
        await Expect(page.Locator("mark.customer").First).ToContainTextAsync("What would your board need");
        await Expect(page.Locator(".finding .ask").First).ToContainTextAsync("A better way to say it");
        Assert.That(form.DataRequests.Skip(writes), Is.EqualTo(["coach_AnalyzeText"]));
    }

    [TestCase("emails", "email", "I put the facts on half a page")]
    [TestCase("phonecalls", "phonecall", "walk me through a bad Monday")]
    [TestCase("appointments", "appointment", "Watched the 7am crunch")]
    public async Task The_form_of_an_activity_shows_what_the_coach_read_beside_its_people_and_its_text(string set, string table, string words)
    {
        var form = await NewFormAsync();
        var id = Strip.ActivityOf(set, Hospital, words);
        var strip = await Strip.OpenAsync(form.Page, table, id);
        await Expect(strip.Locator("li blockquote").First).Not.ToBeEmptyAsync();
        await Expect(form.Page.GetByText(words)).ToBeVisibleAsync();
        await Expect(form.Page.GetByText("Sinéad Gallagher").First).ToBeVisibleAsync();
        await form.Page.GotoAsync($"{Coached.Site.Address}/main.aspx?etn={table}&pagetype=entityrecord&id={id}&appid=");
        await Expect(form.Page.Locator("h1")).Not.ToBeEmptyAsync();
        Assert.That(await form.Page.Locator("#WebResource_coach_strip").CountAsync(), Is.Zero, "outside the app nobody is switched over");
    }

    [Test]
    public async Task What_the_coach_read_is_corrected_on_the_activity_and_counts_in_the_deal()
    {
        var form = await NewFormAsync();
        var strip = await Strip.OpenAsync(form.Page, "email", Strip.EmailOf(Hospital, "I put the facts on half a page"));
        await Expect(strip.Locator(".finding.found").First).ToBeVisibleAsync();
        var found = await strip.Locator(".finding.found").CountAsync();
        await Expect(strip.Locator("#status")).ToContainTextAsync($"{found} things found");
        await strip.Locator(".finding.found").First.GetByRole(AriaRole.Button, new() { Name = "Wrong" }).ClickAsync();
        await Expect(strip.Locator("#status")).ToContainTextAsync("scored again");
        await Expect(strip.Locator(".finding.takenOut")).ToHaveCountAsync(1);
        await strip.Locator(".finding.takenOut").GetByRole(AriaRole.Button).ClickAsync();
        await Expect(strip.Locator(".finding.found")).ToHaveCountAsync(found);
        await strip.Locator(".finding.found").First.GetByRole(AriaRole.Button, new() { Name = "Right" }).ClickAsync();
        await Expect(strip.Locator(".finding.confirmed")).ToHaveCountAsync(1);
        await strip.Locator("select").SelectOptionAsync("topic.dayjob");
        await strip.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Expect(strip.Locator(".finding.added")).ToHaveCountAsync(1);
        foreach (var state in new[] { "added", "confirmed" })
        {
            await strip.Locator($".finding.{state}").GetByRole(AriaRole.Button).ClickAsync();
            await Expect(strip.Locator($".finding.{state}")).ToHaveCountAsync(0);
        }
    }
}
