using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using CrmCoach.Sandbox;
using Microsoft.Playwright;
using NUnit.Framework;

namespace CrmCoach.Tests.WebApi;

/// <summary>The solution's form and views in a real browser: tabs, frames, libraries and the client API that they get.</summary>
[TestFixture]
internal sealed class CoachedFormTests : SiteTest
{
    private const string Panel = "WebResource_coach_panel";

    private Browser browser = null!;

    private IPage Page => browser.Page;

    [OneTimeSetUp]
    public async Task StartBrowser() => browser = await Browser.StartAsync(Site.Address);

    [OneTimeTearDown]
    public async Task StopBrowser() => await browser.DisposeAsync();

    [TearDown]
    public void NothingWentWrong() => Assert.That(browser.Errors, Is.Empty);

    [Test]
    public async Task The_solutions_tab_comes_after_the_forms_own()
    {
        await OpenAsync("");

        Assert.That(await Page.Locator("[role=tab]").AllTextContentsAsync(), Is.EqualTo(new[] { "Summary", "Coaching" }));
    }

    [Test]
    public async Task An_address_can_name_the_tab()
    {
        await OpenAsync("&tab=coach_tab");

        Assert.Multiple(async () =>
        {
            Assert.That(await Page.GetAttributeAsync("#tab-coach_tab", "aria-selected"), Is.EqualTo("true"));
            Assert.That(await Page.IsVisibleAsync("#panel-Summary"), Is.False);
        });
    }

    [Test]
    public async Task A_web_resource_is_told_the_row_and_served_below_a_versioned_path()
    {
        await OpenAsync("&tab=coach_tab");

        var source = await Page.GetAttributeAsync($"#{Panel}", "src");

        Assert.That(source, Does.Match(
            @"^/%7B[0-9a-f-]{36}%7D/WebResources/coach_/panel/panel\.html\?typename=opportunity&type=3&id=%7B[0-9A-F-]{36}%7D&orgname=sandbox&userlcid=1033&orglcid=1033$"));
    }

    [Test]
    public async Task The_tabs_are_used_by_keyboard()
    {
        await OpenAsync("");

        await Page.FocusAsync("#tab-Summary");
        await Page.Keyboard.PressAsync("ArrowRight");

        Assert.Multiple(async () =>
        {
            Assert.That(await Page.IsVisibleAsync("#panel-coach_tab"), Is.True);
            Assert.That(Page.Url, Does.Contain("tab=coach_tab"));
        });
    }

    [Test]
    public async Task A_frame_in_a_hidden_tab_has_no_window_and_one_in_an_open_tab_has()
    {
        await OpenAsync("");

        var result = await Run(
            $$"""
            const { FormContext } = await import("/sandbox/client/form-context.js");
            const context = new FormContext();
            const control = context.api.getControl("{{Panel}}");
            const states = [];
            context.api.ui.tabs.get("coach_tab").addTabStateChange(given => states.push(given.getEventSource().getDisplayState()));
            const hidden = await control.getContentWindow().then(() => "a window", error => "none");
            context.api.ui.tabs.get("coach_tab").setFocus();
            const shown = await control.getContentWindow();
            return [hidden, shown.document.body !== null, ...states];
            """);

        Assert.That(result.ToString(), Is.EqualTo("[\"none\",true,\"expanded\"]"));
    }

    [Test]
    public async Task A_script_executes_the_solutions_action()
    {
        await OpenAsync("");

        var result = await Run(
            $$"""
            const request = {
              entity: { entityType: "opportunity", id: "{{Deal}}" },
              Persist: false,
              getMetadata: () => ({
                boundParameter: "entity",
                operationName: "coach_ScoreOpportunity",
                operationType: 0,
                parameterTypes: {
                  entity: { typeName: "mscrm.opportunity", structuralProperty: 5 },
                  Persist: { typeName: "Edm.Boolean", structuralProperty: 1 },
                },
              }),
            };
            const response = await Xrm.WebApi.execute(request);
            const body = await response.json();
            return [response.ok, body.Score, body.Band];
            """);

        Assert.That(result.ToString(), Is.EqualTo("[true,null,\"notEnoughEvidence\"]"));
    }

    [TestCase(1280, ColorScheme.Light)]
    [TestCase(600, ColorScheme.Dark)]
    public async Task The_solutions_view_lists_the_deals_with_links_to_their_forms(int width, ColorScheme scheme)
    {
        await Site.JudgedAsync(Deal);
        await using var other = await Browser.StartAsync(Site.Address, width, 900, scheme);
        await other.Page.GotoAsync("/main.aspx?etn=opportunity");

        Assert.Multiple(async () =>
        {
            Assert.That(await other.Page.TextContentAsync("h1"), Is.EqualTo("Coaching: all coached deals"));
            Assert.That((await other.Page.Locator("th").AllTextContentsAsync()).Take(3), Is.EqualTo(new[] { "Topic", "Coaching Band", "Coaching Score" }));
            Assert.That(await other.Page.GetByRole(AriaRole.Link, new() { Name = "Ovens for twelve shops" }).GetAttributeAsync("href"), Does.Contain(Deal.ToString()));
            Assert.That(await other.Page.Locator("#view option").AllTextContentsAsync(), Does.Contain("Open Opportunities"));
            Assert.That(await other.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), Is.True);
            Assert.That(other.Errors, Is.Empty);
        });
        await other.ScreenshotAsync($"view-{width}");
    }

    protected override void Prepare(Organisation organisation)
    {
        organisation.Import(Repository.ManagedZip);
        organisation.Queue.Start();
    }

    private Task OpenAsync(string more) => Page.GotoAsync($"/main.aspx?etn=opportunity&id={Deal}{more}", new() { WaitUntil = WaitUntilState.NetworkIdle });

    private async Task<JsonElement> Run(string script) => (await Page.EvaluateAsync<JsonElement>($"async () => {{ {script} }}")).Clone();
}
