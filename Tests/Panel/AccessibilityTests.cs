using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace CrmCoach.Tests.Panel;

/// <summary>The panel for those who see little, differently or nothing, and for those who use no mouse.</summary>
public sealed class AccessibilityTests : PanelTest
{
    [TestCase(Hospital, ColorScheme.Light, ForcedColors.None, 1200)]
    [TestCase(Hospital, ColorScheme.Dark, ForcedColors.None, 320)]
    [TestCase(Hospital, ColorScheme.Dark, ForcedColors.Active, 1200)]
    [TestCase(Warehouse, ColorScheme.Light, ForcedColors.None, 320)]
    public async Task Axe_finds_nothing_with_every_part_open_and_everything_unfolded(string deal, ColorScheme colours, ForcedColors forced, int width)
    {
        var form = await OpenAsync(deal, options: new() { ColorScheme = colours, ForcedColors = forced, ViewportSize = new() { Width = width, Height = 900 } });
        await UnfoldAsync(form);
        await (await form.PartAsync("topics")).Locator(".cell").First.ClickAsync();
        await form.RunAsync<object?>("document.querySelectorAll('.part:not(#draft)').forEach(one => { one.hidden = false; })");
        var result = await form.Panel.Locator("html").RunAxe();
        Assert.That(result.Url, Does.Contain("panel.html"));
        Assert.That(result.Violations.Select(Describe), Is.Empty);
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_where_a_text_is_tried_and_in_what_the_coach_read(ColorScheme colours)
    {
        var form = await OpenAsync(Hospital, options: new() { ColorScheme = colours });
        var page = (await form.PartAsync("draft")).FrameLocator("iframe");
        await page.Locator("#body").FillAsync("Where is the purchase order? What would your board need to see?");
        await page.Locator("#try").ClickAsync();
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        Assert.That((await page.Locator("html").RunAxe()).Violations.Select(Describe), Is.Empty);
        var strip = await Strip.OpenAsync(form.Page, "email", Strip.EmailOf(Shipyard, "Please do not book travel."));
        await Expect(strip.Locator("li").First).ToBeVisibleAsync();
        Assert.That((await strip.Locator("html").RunAxe()).Violations.Select(Describe), Is.Empty);
    }

    [Test]
    public async Task Axe_finds_nothing_in_a_failure()
    {
        var form = await OpenAsync(Hospital);
        await form.Page.Context.SetOfflineAsync(true);
        await form.Panel.Locator("#coach-now").ClickAsync();
        await Expect(form.Panel.Locator("#failures")).ToContainTextAsync("offline");
        await form.Page.Context.SetOfflineAsync(false);
        Assert.That((await form.Panel.Locator("html").RunAxe()).Violations.Select(Describe), Is.Empty);
        form.Forgive(trouble => trouble.Contains("ERR_INTERNET_DISCONNECTED"));
    }

    [Test]
    public async Task Everything_can_be_reached_and_used_with_the_keyboard_in_reading_order()
    {
        var form = await OpenAsync(Hospital);
        await form.Panel.Locator("#coach-now").FocusAsync();
        var path = new List<string>();
        while (path.Count < 80 && await FocusedAsync(form) is { } name)
        {
            path.Add(name);
            await form.Page.Keyboard.PressAsync("Tab");
        }

        var inOrder = await form.RunAsync<string[]>(
            "[...document.querySelectorAll('button, summary, input')].filter(one => one.checkVisibility() && one.tabIndex >= 0).map(one => one.dataset.key || one.id)");
        Assert.That(path, Is.EqualTo(inOrder));
    }

    [Test]
    public async Task Keys_unfold_coach_and_go_from_part_to_part()
    {
        var form = await OpenAsync(Hospital);
        var pillar = form.Panel.Locator("details.pillar").First;
        await pillar.Locator("summary").First.FocusAsync();
        await form.Page.Keyboard.PressAsync("Space");
        await Expect(pillar).ToHaveAttributeAsync("open", "");
        await form.Panel.Locator("#coach-now").FocusAsync();
        await form.Page.Keyboard.PressAsync("Enter");
        await SaysAsync(form, "Coached just now");
        await Expect(form.Panel.Locator("#coach-now")).ToBeFocusedAsync();
        await Expect(pillar).ToHaveAttributeAsync("open", "");
        await form.Panel.Locator("#t-score").FocusAsync();
        foreach (var (key, part) in new[] { ("ArrowRight", "obstacles"), ("End", "draft"), ("ArrowRight", "score"), ("ArrowLeft", "draft"), ("Home", "score") })
        {
            await form.Page.Keyboard.PressAsync(key);
            await Expect(form.Panel.Locator("#t-" + part)).ToBeFocusedAsync();
            await Expect(form.Panel.Locator("#" + part)).ToBeVisibleAsync();
        }
    }

    [TestCase(320)]
    [TestCase(640)]
    [TestCase(1400)]
    public async Task Nothing_is_cut_off_at_any_width(int width)
    {
        var form = await NewFormAsync(options: new() { ViewportSize = new() { Width = width + 300, Height = 900 } });
        await form.ShowAsync(DemoSite.Deal(Hospital));
        await form.Page.EvaluateAsync($"document.getElementById('WebResource_coach_panel').style.width = '{width}px'");
        await form.SettledAsync();
        await UnfoldAsync(form);
        foreach (var part in new[] { "score", "obstacles", "asks", "topics", "draft" })
        {
            await form.PartAsync(part);
            Assert.That(await form.RunAsync<int>("document.documentElement.scrollWidth - innerWidth"), Is.LessThanOrEqualTo(0), part);
        }
    }

    [Test]
    public async Task Every_band_and_state_has_a_word_beside_its_colour()
    {
        var form = await OpenAsync(Hospital);
        foreach (var chip in await form.Panel.Locator(".chip").AllAsync())
            Assert.That(await chip.TextContentAsync(), Is.Not.Empty);
    }

    private static async Task UnfoldAsync(OpenForm form) =>
        await form.RunAsync<object?>("document.querySelectorAll('details').forEach(one => { one.open = true; })");

    private static async Task<string?> FocusedAsync(OpenForm form) => await (await form.DocumentAsync()).EvaluateAsync<string?>(
        "document.hasFocus() && document.activeElement !== document.body && document.activeElement !== document.documentElement ? document.activeElement.dataset.key || document.activeElement.id : null");

    private static string Describe(AxeResultItem finding) => $"{finding.Id}: {string.Join(" | ", finding.Nodes.Select(node => node.Html))}";
}
