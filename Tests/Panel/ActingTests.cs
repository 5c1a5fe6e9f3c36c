using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace CrmCoach.Tests.Panel;

/// <summary>What a salesperson does with what the panel shows, and that it can be taken back.</summary>
public sealed class ActingTests : PanelTest
{
    private const string Seeds = "12-seed-potato-cold-storage.json";

    [TestCase("Done", 1)]
    [TestCase("Later", 3)]
    public async Task Answered_advice_makes_room_for_the_next_and_comes_back_when_undone(string answer, int stored)
    {
        var form = await OpenAsync(Wine);
        var before = await FirstAsync(form);
        await form.Panel.Locator(".advice.first").GetByRole(AriaRole.Button, new() { Name = answer, Exact = true }).ClickAsync();
        await SaysAsync(form, "stays away until 1");
        await Expect(form.Panel.Locator(".advice h3").GetByText(before, new() { Exact = true })).ToHaveCountAsync(0);
        await Expect(form.Panel.Locator("[data-key='undo ']")).ToBeFocusedAsync();
        Assert.That(RowsOf("coach_response", Wine)[0].GetAttributeValue<OptionSetValue>("coach_answer").Value % 100, Is.EqualTo(stored));
        await form.Panel.Locator("[data-key='undo ']").ClickAsync();
        await SaysAsync(form, "Undone");
        await Expect(form.Panel.Locator(".advice.first h3")).ToHaveTextAsync(before);
    }

    [Test]
    public async Task Advice_is_not_relevant_for_a_reason_and_a_comment()
    {
        var form = await OpenAsync(Wine);
        var before = await FirstAsync(form);
        await form.Panel.Locator(".advice.first .choice > summary").ClickAsync();
        await form.Panel.Locator(".advice.first .choice input").FillAsync("They have ordered already.");
        await form.Panel.Locator(".advice.first").GetByRole(AriaRole.Button, new() { Name = "Already done" }).ClickAsync();
        await SaysAsync(form, "Noted");
        var row = RowsOf("coach_response", Wine)[0];
        Assert.That(row.GetAttributeValue<OptionSetValue>("coach_reason").Value % 100, Is.EqualTo(1));
        Assert.That(row.GetAttributeValue<string>("coach_comment"), Is.EqualTo("They have ordered already."));
        await form.Panel.Locator("[data-key='undo ']").ClickAsync();
        await Expect(form.Panel.Locator(".advice.first h3")).ToHaveTextAsync(before);
    }

    [TestCase("Task", "task")]
    [TestCase("Appointment", "appointment")]
    public async Task An_activity_is_opened_filled_in_and_about_the_opportunity_and_stored_when_it_is_saved(string name, string table)
    {
        var form = await OpenAsync(Wine);
        var advice = await FirstAsync(form);
        await form.Panel.Locator(".advice.first").GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await Expect(form.Page.Locator("h1")).ToHaveTextAsync(advice);
        await Expect(form.Page.Locator("[data-column='regardingobjectid']")).ToContainTextAsync("Fairlight & Sousa");
        await Expect(form.Page.Locator("textarea[data-column='description']")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("You could ask: "));
        await form.Page.Locator("#save").ClickAsync();
        await form.Page.WaitForURLAsync($"**/main.aspx?etn={table}&pagetype=entityrecord&id=*");
        var id = System.Guid.Parse(form.Page.Url[^36..]);
        Assert.That(Service.Retrieve(table, id, new("regardingobjectid")).GetAttributeValue<EntityReference>("regardingobjectid").Id, Is.EqualTo(DemoSite.Deal(Wine)));
        Service.Delete(table, id);
    }

    [Test]
    public async Task An_e_mail_draft_is_stored_unsent_with_its_people_and_holds_the_question_and_nothing_of_the_advice()
    {
        var form = await OpenAsync(Wine);
        var advice = await FirstAsync(form);
        var question = await form.Panel.Locator(".advice.first .ask p").Nth(1).TextContentAsync();
        var draft = await PlanAsync(form, "E-mail", "email");
        await Expect(form.Page.Locator("textarea[data-column='description']")).ToHaveValueAsync(question!);
        Assert.That(await form.Page.ContentAsync(), Does.Not.Contain(System.Net.WebUtility.HtmlEncode(advice)));
        Assert.That(draft.GetAttributeValue<OptionSetValue>("statuscode").Value, Is.EqualTo(1));
        Service.Delete("email", draft.Id);
    }

    [Test]
    public async Task A_phone_call_is_planned_with_whom_it_is_about()
    {
        var form = await OpenAsync(Wine);
        var advice = await FirstAsync(form);
        var call = await PlanAsync(form, "Phone call", "phonecall");
        await Expect(form.Page.Locator("h1")).ToHaveTextAsync(advice);
        Assert.That(call.GetAttributeValue<OptionSetValue>("statecode").Value, Is.Zero);
        Service.Delete("phonecall", call.Id);
    }

    [Test]
    public async Task The_question_to_ask_is_copied()
    {
        var form = await OpenAsync(Hospital, options: new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var ask = form.Panel.Locator(".ask").First;
        await ask.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(ask.GetByRole(AriaRole.Button)).ToHaveTextAsync("Copied");
        Assert.That(await form.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), Is.EqualTo(await ask.Locator("p").Nth(1).TextContentAsync()));
    }

    [Test]
    public async Task A_wrong_reading_takes_its_evidence_out_of_the_deal_at_once_and_can_be_taken_back()
    {
        var form = await OpenAsync(Shipyard);
        var asks = await form.PartAsync("asks");
        var reading = asks.Locator(".evidence li").Filter(new() { Has = form.Panel.GetByRole(AriaRole.Button, new() { Name = "Wrong reading" }) }).First;
        var words = await reading.Locator("blockquote").TextContentAsync();
        await reading.GetByRole(AriaRole.Button, new() { Name = "Wrong reading" }).ClickAsync();
        await SaysAsync(form, "Taken out");
        await Expect(asks.GetByText(words!, new() { Exact = true })).ToHaveCountAsync(0);
        await form.Panel.Locator("[data-key='undo ']").ClickAsync();
        await SaysAsync(form, "Undone");
        await Expect(asks.GetByText(words!, new() { Exact = true })).ToHaveCountAsync(1);
    }

    [Test]
    public async Task A_detected_obstacle_is_recorded_with_one_press()
    {
        var form = await OpenAsync(Seeds);
        var obstacles = await form.PartAsync("obstacles");
        var known = RowsOf("coach_obstacle", Seeds).Count;
        var item = obstacles.Locator("details.obstacle").Filter(new() { HasText = "not recorded yet" }).First;
        await item.Locator("summary").First.ClickAsync();
        var quote = await item.Locator("blockquote").First.TextContentAsync();
        await item.GetByRole(AriaRole.Button, new() { Name = "Record it" }).ClickAsync();
        await SaysAsync(form, "Recorded");
        var row = RowsOf("coach_obstacle", Seeds);
        Assert.That(row, Has.Count.EqualTo(known + 1));
        var made = row.Single(one => one.GetAttributeValue<string>("coach_description") is { } words && words.Length > 0 && one.GetAttributeValue<System.DateTime>("createdon") == row.Max(each => each.GetAttributeValue<System.DateTime>("createdon")));
        Assert.That(made.GetAttributeValue<OptionSetValue>("coach_type"), Is.Not.Null);
        Assert.That(quote, Is.Not.Empty);
        await form.Panel.Locator("[data-key='undo ']").ClickAsync();
        await SaysAsync(form, "Undone");
        Assert.That(RowsOf("coach_obstacle", Seeds), Has.Count.EqualTo(known));
    }

    [Test]
    public async Task A_recorded_obstacle_is_cleared_put_back_and_edited_on_its_own_form()
    {
        var form = await OpenAsync(Hospital);
        var obstacles = await form.PartAsync("obstacles");
        var item = obstacles.Locator("details.obstacle").Filter(new() { HasText = "Capital group signs" });
        await item.Locator("summary").First.ClickAsync();
        await item.GetByRole(AriaRole.Button, new() { Name = "It is out of the way" }).ClickAsync();
        await SaysAsync(form, "out of the way");
        await Expect(obstacles.GetByText("2 obstacles are out of the way")).ToBeVisibleAsync();
        await form.Panel.Locator("[data-key='undo ']").ClickAsync();
        await SaysAsync(form, "Undone");
        await item.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        await Expect(form.Page.Locator("#field-coach_name")).ToHaveValueAsync("Capital group signs over 250k");
    }

    [Test]
    public async Task Another_obstacle_is_recorded_on_the_form_of_obstacles_about_this_deal()
    {
        var form = await OpenAsync(Hospital);
        await (await form.PartAsync("obstacles")).GetByRole(AriaRole.Button, new() { Name = "Record another obstacle" }).ClickAsync();
        await Expect(form.Page.Locator("[data-column='coach_opportunityid']")).ToContainTextAsync("Kilcorran");
    }

    /// <summary>Presses the button of the first advice; what it stored is from whoever pressed to a contact, and about the deal.</summary>
    private static async Task<Entity> PlanAsync(OpenForm form, string button, string table)
    {
        await form.Panel.Locator(".advice.first").GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await form.Page.WaitForURLAsync($"**/main.aspx?etn={table}&pagetype=entityrecord&id=*");
        var row = Service.Retrieve(table, System.Guid.Parse(form.Page.Url[^36..]), new("regardingobjectid", "statecode", "statuscode", "from", "to"));
        Assert.That(row.GetAttributeValue<EntityReference>("regardingobjectid").Id, Is.EqualTo(DemoSite.Deal(Wine)));
        Assert.That(PartyOf(row, "from").LogicalName, Is.EqualTo("systemuser"));
        Assert.That(PartyOf(row, "to").LogicalName, Is.EqualTo("contact"));
        return row;
    }

    private static EntityReference PartyOf(Entity row, string list) => row.GetAttributeValue<EntityCollection>(list).Entities.Single().GetAttributeValue<EntityReference>("partyid");

    private static async Task<string> FirstAsync(OpenForm form) => (await form.Panel.Locator(".advice.first h3").TextContentAsync())!;
}
