using System;
using System.Text.Json;
using System.Threading.Tasks;
using CrmCoach.Sandbox.Security;
using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace CrmCoach.Tests.Panel;

/// <summary>What the panel says when something is not to be had, and that it keeps the rest.</summary>
public sealed class FailureTests : PanelTest
{
    private static readonly Guid Owner = DemoSite.OwnerOf(Hospital);
    private static readonly Guid Colleague = DemoSite.OwnerOf(Warehouse);

    [TearDown]
    public void GiveBackAllRights() => Restrict(ReadDepth.Global, "email", "phonecall", "appointment", "task", "letter", "annotation");

    [Test]
    public async Task Words_of_activities_that_the_viewer_may_not_read_are_not_visible()
    {
        Restrict(ReadDepth.Basic, "email", "phonecall", "appointment", "task", "letter");
        var form = await OpenAsync(Hospital, Colleague);
        await form.ProofAsync();
        await Expect(form.Panel.Locator("details.proof[open]").First).ToContainTextAsync("not visible to you");
        await Expect(form.Panel.Locator(".proof blockquote")).ToHaveCountAsync(0);
        await Expect(form.Panel.Locator(".gauge")).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_owner_of_the_deal_sees_the_words()
    {
        var form = await OpenAsync(Hospital, Owner);
        await form.ProofAsync();
        await Expect(form.Panel.Locator("details.proof[open] blockquote").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Advice_in_notes_of_others_comes_from_the_report()
    {
        Restrict(ReadDepth.Basic, "annotation");
        var form = await OpenAsync(Hospital, Colleague);
        await Expect(form.Panel.Locator("details.advice")).ToHaveCountAsync(NotesOf(DemoSite.Deal(Hospital)).Count);
    }

    [Test]
    public async Task Without_notes_and_without_the_coach_the_panel_says_why_and_shows_what_the_opportunity_itself_says()
    {
        var form = await NewFormAsync();
        await form.Page.RouteAsync("**/annotations?$select=subject,notetext&*", route => RefuseAsync(route, 403, "0x80040220", "Principal user is missing prvReadNote privilege."));
        await form.Page.RouteAsync("**/*coach_ExplainOpportunity", route => route.AbortAsync());
        await form.ShowAsync(DemoSite.Deal(Hospital));
        await Expect(form.Panel.Locator("#advice")).ToContainTextAsync("The advice notes can’t be read: you don’t have the permission");
        var top = Coached.Coaching(DemoSite.Deal(Hospital)).GetAttributeValue<string>("coach_topsuggestion");
        await Expect(form.Panel.Locator(".advice.first h3")).ToHaveTextAsync(top);
        form.Forgive(trouble => trouble.Contains("403") || trouble.Contains("ERR_FAILED"));
    }

    [Test]
    public async Task A_coach_that_takes_too_long_is_said_so_and_asked_again()
    {
        var form = await NewFormAsync();
        var slow = true;
        await form.Page.Clock.InstallAsync();
        await form.Page.RouteAsync("**/*coach_ExplainOpportunity", route => slow ? Task.CompletedTask : route.ContinueAsync());
        await form.ShowAsync(DemoSite.Deal(Hospital));
        await Expect(form.Panel.Locator("details.advice").First).ToBeVisibleAsync();
        await form.Page.Clock.RunForAsync(31_000);
        await Expect(form.Panel.Locator("#failures")).ToContainTextAsync("the server takes too long to answer");
        await (await form.PartAsync("asks")).GetByText("This part needs the coach").WaitForAsync();
        slow = false;
        await form.Panel.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(form.Panel.Locator("#asks li").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Offline_the_panel_keeps_what_it_has_and_offers_to_try_again()
    {
        var form = await OpenAsync(Hospital);
        await form.Page.Context.SetOfflineAsync(true);
        await form.Panel.Locator("#coach-now").ClickAsync();
        await Expect(form.Panel.Locator("#failures")).ToContainTextAsync("you are offline");
        await Expect(form.Panel.Locator("details.advice").First).ToBeVisibleAsync();
        await form.Page.Context.SetOfflineAsync(false);
        await form.Panel.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(form.Panel.Locator("#status")).ToContainTextAsync("Coached just now");
        await Expect(form.Panel.Locator("#failures")).ToBeEmptyAsync();
        form.Forgive(trouble => trouble.Contains("ERR_INTERNET_DISCONNECTED"));
    }

    [Test]
    public async Task Without_the_coaching_messages_what_is_stored_is_shown_and_the_rest_explained()
    {
        var form = await NewFormAsync();
        await form.Page.RouteAsync("**/*coach_ExplainOpportunity", route => RefuseAsync(route, 404, "0x80060888", "Resource not found for the segment."));
        await form.ShowAsync(DemoSite.Deal(Hospital));
        await Expect(form.Panel.Locator("#failures")).ToContainTextAsync("not installed here");
        await Expect(form.Panel.Locator("details.advice").First).ToBeVisibleAsync();
        form.Forgive(trouble => trouble.Contains("404"));
    }

    [Test]
    public async Task Where_nothing_is_stored_for_others_to_see_the_reader_sees_what_was_judged_for_them_alone()
    {
        var form = await NewFormAsync();
        await form.Page.RouteAsync("**/opportunities(*)?$select=name,_parentcontactid_value*", route => route.FulfillAsync(new() { ContentType = "application/json", Body = "{\"name\":\"Kilcorran\"}" }));
        await form.ShowAsync(DemoSite.Deal(Hospital));
        await form.SettledAsync();
        var score = (await ExplainAsync(form, Hospital)).GetProperty("score").GetInt32();
        await Expect(form.Panel.Locator(".gauge")).ToContainTextAsync($"{score}of 100");
        await Expect(form.Panel.Locator(".pillar .number").First).Not.ToHaveTextAsync("–");
        await Expect(form.Panel.Locator("details.advice").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_words_of_a_private_appointment_reach_neither_its_owner_nor_anybody_else()
    {
        const string Insurer = "07-insurer-claims.json";
        Service.Create(new Entity("appointment")
        {
            ["subject"] = "Trout fishing", ["description"] = "Nobody has the budget, and the board must approve trout fishing.", ["ismapiprivate"] = true,
            ["regardingobjectid"] = new EntityReference("opportunity", DemoSite.Deal(Insurer)), ["ownerid"] = new EntityReference("systemuser", DemoSite.OwnerOf(Insurer)),
            ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(3),
            ["scheduledstart"] = new DateTime(2026, 11, 18, 9, 0, 0, DateTimeKind.Utc), ["scheduledend"] = new DateTime(2026, 11, 18, 10, 0, 0, DateTimeKind.Utc),
        });
        foreach (var user in new[] { DemoSite.OwnerOf(Insurer), Owner })
        {
            var form = await OpenAsync(Insurer, user);
            await Expect(form.Panel.Locator(".coverage")).ToContainTextAsync("1 private");
            Assert.That(await form.RunAsync<string>("document.body.textContent"), Does.Not.Contain("trout"));
        }
    }

    [Test]
    public async Task A_deal_that_cannot_be_read_is_said_so_and_read_at_the_second_try()
    {
        var form = await NewFormAsync();
        var broken = true;
        await form.Page.RouteAsync("**/opportunities(*)?$select=name,_parentcontactid_value*", route => broken ? route.AbortAsync() : route.ContinueAsync());
        await form.ShowAsync(DemoSite.Deal(Hospital));
        await Expect(form.Panel.Locator("#failures")).ToContainTextAsync("This opportunity can’t be read");
        broken = false;
        await form.Panel.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await form.SettledAsync();
        form.Forgive(trouble => trouble.Contains("ERR_FAILED"));
    }

    private static void Restrict(ReadDepth depth, params string[] tables)
    {
        foreach (var table in tables)
            Coached.Organisation.Security.Restrict(Colleague, table, depth);
    }

    /// <summary>Answers as the Web API refuses.</summary>
    private static Task RefuseAsync(IRoute route, int status, string code, string message) => route.FulfillAsync(new()
    {
        Status = status, ContentType = "application/json", Body = JsonSerializer.Serialize(new { error = new { code, message } }),
    });
}
