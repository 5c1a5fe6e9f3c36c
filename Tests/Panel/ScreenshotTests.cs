using System.IO;
using System.Threading.Tasks;
using CrmCoach.Tests.Web;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace CrmCoach.Tests.Panel;

/// <summary>Pictures for people to look at, in <c>artifacts/screenshots</c>.</summary>
public sealed class ScreenshotTests : PanelTest
{
    [TestCase("panel-light", Hospital, ColorScheme.Light, ForcedColors.None, 1440, 1000)]
    [TestCase("panel-dark", Wine, ColorScheme.Dark, ForcedColors.None, 1440, 1000)]
    [TestCase("panel-contrast", Wine, ColorScheme.Dark, ForcedColors.Active, 1440, 1000)]
    [TestCase("panel-narrow", Wine, ColorScheme.Light, ForcedColors.None, 360, 1500)]
    [TestCase("panel-not-enough-evidence", Warehouse, ColorScheme.Light, ForcedColors.None, 1440, 800)]
    public async Task The_form_with_its_panel(string name, string deal, ColorScheme colours, ForcedColors forced, int width, int height)
    {
        var form = await OpenAsync(deal, options: new() { ColorScheme = colours, ForcedColors = forced, ViewportSize = new() { Width = width, Height = height } });
        await SaveAsync(form.Page, name);
    }

    [TestCase(ColorScheme.Light, 1440)]
    [TestCase(ColorScheme.Dark, 360)]
    public async Task The_parts_behind_the_first_look(ColorScheme colours, int width)
    {
        var form = await OpenAsync(Shipyard, options: new() { ColorScheme = colours, ViewportSize = new() { Width = width, Height = 1000 } });
        foreach (var part in new[] { "score", "obstacles", "asks", "topics", "draft" })
        {
            var place = await form.PartAsync(part);
            if (part is "score" or "obstacles") await place.Locator("details summary").First.ClickAsync();
            if (part == "topics") await place.Locator(".cell:not(.full)").First.ClickAsync();
            if (part == "draft") await TryAsync(place.FrameLocator("iframe"));
            await form.RunAsync<object?>("document.getElementById('parts').scrollIntoView()");
            await SaveAsync(form.Page, $"panel-{part}-{(width < 500 ? "narrow" : "wide")}");
        }
    }

    [Test]
    public async Task Answered_advice_with_the_change_since_the_last_visit()
    {
        var form = await OpenAsync(Wine, options: new() { ViewportSize = new() { Width = 1440, Height = 1000 } });
        await form.RunAsync<object?>(
            """
            Object.keys(localStorage).filter((one) => one.startsWith('coach.visits.')).forEach((key) => {
              const visits = JSON.parse(localStorage.getItem(key));
              visits.forEach((one) => { one.last = { score: one.last.score - 6, scoredOn: '2026-01-01T00:00:00Z', at: new Date(Date.now() - 2 * 86400000).toISOString() }; });
              localStorage.setItem(key, JSON.stringify(visits));
            })
            """);
        await form.Page.ReloadAsync();
        await form.SettledAsync();
        await form.Panel.Locator(".advice.first [data-key^='done ']").ClickAsync();
        await SaysAsync(form, "stays away");
        await form.Panel.Locator(".advice.first .choice > summary").ClickAsync();
        await SaveAsync(form.Page, "panel-answered");
        await form.Panel.Locator("[data-key='undo ']").ClickAsync();
        await SaysAsync(form, "Undone");
    }

    [TestCase("strip-email-light", "emails", "email", "I put the facts on half a page", ColorScheme.Light, 1440)]
    [TestCase("strip-email-dark-narrow", "emails", "email", "I put the facts on half a page", ColorScheme.Dark, 360)]
    [TestCase("strip-phonecall-dark", "phonecalls", "phonecall", "walk me through a bad Monday", ColorScheme.Dark, 1440)]
    [TestCase("strip-appointment-narrow", "appointments", "appointment", "Watched the 7am crunch", ColorScheme.Light, 360)]
    public async Task What_the_coach_read_on_an_activity(string name, string set, string table, string words, ColorScheme colours, int width)
    {
        var form = await NewFormAsync(options: new() { ColorScheme = colours, ViewportSize = new() { Width = width, Height = width < 500 ? 1800 : 900 } });
        var strip = await Strip.OpenAsync(form.Page, table, Strip.ActivityOf(set, Hospital, words));
        await Expect(strip.Locator("li").First).ToBeVisibleAsync();
        await SaveAsync(form.Page, name);
    }

    /// <summary>Where a picture is kept.</summary>
    internal static string FileOf(string name) => Path.Combine(WebFolders.Repository, "artifacts", "screenshots", name + ".png");

    private static async Task SaveAsync(IPage page, string name)
    {
        await page.ScreenshotAsync(new() { Path = FileOf(name) });
        Assert.That(new FileInfo(FileOf(name)).Length, Is.GreaterThan(10_000));
    }

    private static async Task TryAsync(IFrameLocator page)
    {
        await page.Locator("#body").FillAsync("Where is the purchase order? My quarter ends on Friday.\n\nWhat would your board need to see before it decides?");
        await page.Locator("#try").ClickAsync();
        await Expect(page.Locator(".finding").First).ToBeVisibleAsync();
    }
}
