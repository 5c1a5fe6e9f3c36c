using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Playwright;
using NUnit.Framework;

namespace CrmCoach.Tests.WebApi;

/// <summary>The form in a real browser: what a person sees, and what a script finds.</summary>
[TestFixture]
internal sealed class FormPageTests : SiteTest
{
    private Browser browser = null!;

    private IPage Page => browser.Page;

    [OneTimeSetUp]
    public async Task StartBrowser()
    {
        await Site.CreateAsync("annotations", new JsonObject
        {
            ["subject"] = "Coach: ask Lena",
            ["notetext"] = "<p>Why <b>now</b></p><script>window.stolen = true</script><img src=x onerror=\"window.stolen = true\">",
            ["objectid_opportunity@odata.bind"] = $"/opportunities({Deal})",
        });
        await Site.CreateAsync("emails", new JsonObject
        {
            ["subject"] = "<script>window.stolen = true</script>",
            ["description"] = "<style>p{}</style><p>Dear Lena,</p><p>the ovens…</p>",
            ["directioncode"] = true,
            ["regardingobjectid_opportunity_email@odata.bind"] = $"/opportunities({Deal})",
        });
        browser = await Browser.StartAsync(Site.Address);
    }

    [OneTimeTearDown]
    public async Task StopBrowser() => await browser.DisposeAsync();

    [SetUp]
    public async Task Open()
    {
        await Page.GotoAsync($"/main.aspx?etn=opportunity&id={Deal}");
        await Page.WaitForFunctionAsync("() => window.Xrm && document.querySelector('.composer')");
    }

    [TearDown]
    public void NothingWentWrong() => Assert.That(browser.Errors, Is.Empty);

    [Test]
    public async Task The_form_shows_the_row()
    {
        Assert.Multiple(async () =>
        {
            Assert.That(await Page.TextContentAsync("h1"), Is.EqualTo("Ovens for twelve shops"));
            Assert.That(await Page.TextContentAsync(".form > header dl"), Does.Contain("$418,000.50").And.Contain("12/18/2026"));
            Assert.That(await Page.InputValueAsync("#field-name"), Is.EqualTo("Ovens for twelve shops"));
            Assert.That(await Page.InputValueAsync("#field-salesstage"), Is.EqualTo("2"));
            Assert.That(await Page.GetByRole(AriaRole.Link, new() { Name = "Lena Brandt" }).CountAsync(), Is.EqualTo(1));
        });
        await browser.ScreenshotAsync("form");
    }

    [Test]
    public async Task What_customers_write_is_shown_and_never_run()
    {
        var timeline = await Page.InnerTextAsync(".timeline");

        Assert.Multiple(async () =>
        {
            Assert.That(timeline, Does.Contain("<script>window.stolen = true</script>").And.Contain("Dear Lena, the ovens…").And.Contain("Why now"));
            Assert.That(await Page.EvaluateAsync<bool>("() => 'stolen' in window"), Is.False);
            Assert.That(await Page.Locator(".timeline img, .timeline script").CountAsync(), Is.Zero);
            Assert.That(await Page.Locator(".timeline b").TextContentAsync(), Is.EqualTo("now"));
        });
    }

    [Test]
    public async Task A_script_reads_writes_and_deletes_rows_through_the_client_api()
    {
        var result = await Run(
            """
            const created = await Xrm.WebApi.createRecord("account", { name: "By script" });
            await Xrm.WebApi.online.updateRecord("account", created.id, { name: "By script, changed" });
            const row = await Xrm.WebApi.retrieveRecord("account", created.id, "?$select=name");
            const many = await Xrm.WebApi.retrieveMultipleRecords("account", "?$select=name&$filter=name eq 'By script, changed'");
            await Xrm.WebApi.deleteRecord("account", created.id);
            let gone;
            try { await Xrm.WebApi.retrieveRecord("account", created.id); } catch (error) { gone = error; }
            return [created.entityType, row.name, many.entities.length, gone.errorCode, gone.message.includes("Does Not Exist")];
            """);

        browser.Forgive("404");
        Assert.That(result.ToString(), Is.EqualTo("[\"account\",\"By script, changed\",1,2147746327,true]"));
    }

    [Test]
    public async Task A_script_learns_who_looks_and_where()
    {
        var result = await Run(
            """
            const context = Xrm.Utility.getGlobalContext();
            const { userSettings } = context;
            return [context.getClientUrl() === location.origin, /^\{[0-9A-F-]{36}\}$/.test(userSettings.userId), userSettings.userName, userSettings.languageId,
              userSettings.roles.getLength(), context.getWebResourceUrl("a/b.js").endsWith("/WebResources/a/b.js")];
            """);

        Assert.That(result.ToString(), Is.EqualTo("[true,true,\"SYSTEM\",1033,0,true]"));
    }

    [Test]
    public async Task What_the_sandbox_does_not_have_is_not_found_by_asking_and_refused_by_name_when_used()
    {
        var asked = await Run("return ['Page', 'Panel', 'Device'].map(name => name in Xrm).concat('executeMultiple' in Xrm.WebApi);");
        var used = await Run("try { return Xrm.Utility.lookupObjects; } catch (error) { return error.message; }");

        Assert.Multiple(() =>
        {
            Assert.That(asked.ToString(), Is.EqualTo("[false,false,false,false]"));
            Assert.That(used.ToString(), Is.EqualTo("The sandbox does not have Xrm.Utility.lookupObjects."));
        });
    }

    [Test]
    public async Task A_changed_field_is_saved_by_the_button()
    {
        var deal = await NewDealAsync("To be changed");
        await Page.GotoAsync($"/main.aspx?etn=opportunity&id={deal}");
        Assert.That(await Page.IsDisabledAsync("#save"), Is.True);

        await Page.FillAsync("#field-customerneed", "Fewer night shifts");
        await Page.FillAsync("#field-estimatedclosedate", "2027-01-31");
        await Page.SelectOptionAsync("#field-salesstage", "3");
        await Page.ClickAsync("#save");
        await Page.WaitForFunctionAsync("() => document.querySelector('.form > header dl').textContent.includes('1/31/2027')");

        var row = (await Site.GetAsync($"opportunities({deal})?$select=customerneed,salesstage,estimatedclosedate")).Json;
        Assert.Multiple(() =>
        {
            Assert.That((string?)row["customerneed"], Is.EqualTo("Fewer night shifts"));
            Assert.That((int)row["salesstage"]!, Is.EqualTo(3));
            Assert.That((string?)row["estimatedclosedate"], Is.EqualTo("2027-01-31"));
        });
    }

    [Test]
    public async Task A_note_is_written_in_the_timeline()
    {
        var deal = await NewDealAsync("Noted");
        await Page.GotoAsync($"/main.aspx?etn=opportunity&id={deal}");

        await Page.FillAsync(".composer textarea", "Lena wants <b>fewer</b> night shifts");
        await Page.ClickAsync(".composer button");
        await Page.WaitForSelectorAsync(".timeline li");

        Assert.That(await Page.InnerTextAsync(".timeline li h3"), Is.EqualTo("Lena wants <b>fewer</b> night shifts"));
    }

    [Test]
    public async Task A_closed_deal_can_only_be_read()
    {
        var deal = await NewDealAsync("Lost");
        await Site.PatchAsync($"opportunities({deal})", "{\"statecode\":2,\"statuscode\":4}");

        await Page.GotoAsync($"/main.aspx?etn=opportunity&id={deal}");

        Assert.Multiple(async () =>
        {
            Assert.That(await Page.Locator("#save").CountAsync(), Is.Zero);
            Assert.That(await Page.Locator(".cell input, .cell textarea:not(.composer textarea), .cell select").CountAsync(), Is.Zero);
        });
    }

    [Test]
    public async Task Dialogs_answer_what_was_chosen()
    {
        var answer = Run("return (await Xrm.Navigation.openConfirmDialog({ title: 'Sure?', text: 'Really?', confirmButtonLabel: 'Yes' })).confirmed;");
        await Page.ClickAsync("dialog button.primary");

        Assert.That((await answer).GetBoolean(), Is.True);
    }

    private async Task<JsonElement> Run(string script) => (await Page.EvaluateAsync<JsonElement>($"async () => {{ {script} }}")).Clone();
}
