using System;
using System.Threading.Tasks;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace CrmCoach.Tests.Panel;

/// <summary>The page on which an administrator tests a draft and publishes it.</summary>
public sealed class PlaybookPageTests : PanelTest
{
    private Guid? drafted;

    [TearDown]
    public void TakeBack()
    {
        if (drafted is { } row) Coached.Service.Delete("coach_setting", row);
        drafted = null;
    }

    [Test]
    public async Task A_test_shows_which_deals_would_change_and_from_what_to_what()
    {
        Draft("weights.onTrackFrom", "100");
        var page = await OpenPageAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Test the draft" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("deals judged; the draft would change");
        await Expect(page.Locator("tbody tr").First).ToContainTextAsync("On track");
        await Expect(page.Locator("tbody tr").First).ToContainTextAsync("Needs attention");
        Assert.That((await page.RunAxe()).Violations, Is.Empty);
    }

    [Test]
    public async Task A_mistake_is_told_in_a_sentence_and_keeps_the_draft_from_being_published()
    {
        Draft("weights.onTrackFrom", "10");
        var form = await NewFormAsync();
        var page = await OpenPageAsync(form);
        await page.GetByRole(AriaRole.Button, new() { Name = "Test the draft" }).ClickAsync();
        await Expect(page.Locator("#results li")).ToContainTextAsync("Setting weights.onTrackFrom: expected needsAttentionFrom below onTrackFrom");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nothing was published.");
        form.Forgive(trouble => trouble.Contains("400", StringComparison.Ordinal));
    }

    [Test]
    public async Task All_deals_are_walked_through()
    {
        var page = await OpenPageAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Recalculate all deals" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("scored again in the background");
    }

    private void Draft(string name, string value) =>
        drafted = Coached.Service.Create(new Entity("coach_setting") { ["coach_name"] = name, ["coach_value"] = value });

    private async Task<IPage> OpenPageAsync(OpenForm? form = null)
    {
        var page = (form ?? await NewFormAsync()).Page;
        await page.GotoAsync(Coached.Site.Address + "/WebResources/coach_/playbook/playbook.html?userlcid=1033");
        return page;
    }
}
