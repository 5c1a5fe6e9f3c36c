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
    [TestCase(Hospital, ColorScheme.Light, 1200)]
    [TestCase(Hospital, ColorScheme.Dark, 1200)]
    [TestCase(Hospital, ColorScheme.Light, 320)]
    [TestCase(Warehouse, ColorScheme.Light, 1200)]
    [TestCase(Warehouse, ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_with_everything_unfolded(string deal, ColorScheme colours, int width)
    {
        var form = await OpenAsync(deal, options: new() { ColorScheme = colours, ViewportSize = new() { Width = width, Height = 900 } });
        await UnfoldAsync(form);
        var result = await form.Panel.Locator("html").RunAxe();
        Assert.That(result.Url, Does.Contain("panel.html"));
        Assert.That(result.Violations.Select(Describe), Is.Empty);
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
        while (path.Count < 60 && await FocusedAsync(form) is { } name)
        {
            path.Add(name);
            await form.Page.Keyboard.PressAsync("Tab");
        }

        var inOrder = await (await form.DocumentAsync()).EvaluateAsync<string[]>(
            "[...document.querySelectorAll('button, summary')].filter(one => one.checkVisibility()).map(one => one.dataset.key || one.id)");
        Assert.That(path, Is.EqualTo(inOrder));
    }

    [Test]
    public async Task Keys_unfold_and_coach()
    {
        var form = await OpenAsync(Hospital);
        var pillar = form.Panel.Locator("details.pillar").First;
        await pillar.Locator("summary").FocusAsync();
        await form.Page.Keyboard.PressAsync("Space");
        await Expect(pillar).ToHaveAttributeAsync("open", "");
        await form.Panel.Locator("#coach-now").FocusAsync();
        await form.Page.Keyboard.PressAsync("Enter");
        await Expect(form.Panel.GetByRole(AriaRole.Status)).ToContainTextAsync("Coached just now");
        await Expect(form.Panel.Locator("#coach-now")).ToBeFocusedAsync();
        await Expect(pillar).ToHaveAttributeAsync("open", "");
    }

    [TestCase(320)]
    [TestCase(640)]
    [TestCase(1400)]
    public async Task Nothing_is_cut_off_at_any_width(int width)
    {
        var form = await NewFormAsync(options: new() { ViewportSize = new() { Width = width + 300, Height = 900 } });
        await form.ShowAsync(CoachedOrganisation.Deal(Hospital));
        await form.Page.EvaluateAsync($"document.getElementById('WebResource_coach_panel').style.width = '{width}px'");
        await form.SettledAsync();
        await UnfoldAsync(form);
        Assert.That(await (await form.DocumentAsync()).EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"), Is.LessThanOrEqualTo(0));
    }

    [Test]
    public async Task Every_band_and_state_has_a_word_beside_its_colour()
    {
        var form = await OpenAsync(Hospital);
        foreach (var chip in await form.Panel.Locator(".chip").AllAsync())
            Assert.That(await chip.TextContentAsync(), Is.Not.Empty);
    }

    private static async Task UnfoldAsync(OpenForm form) =>
        await (await form.DocumentAsync()).EvaluateAsync("document.querySelectorAll('details').forEach(one => { one.open = true; })");

    private static async Task<string?> FocusedAsync(OpenForm form) => await (await form.DocumentAsync()).EvaluateAsync<string?>(
        "document.hasFocus() && document.activeElement !== document.body && document.activeElement !== document.documentElement ? document.activeElement.dataset.key || document.activeElement.id : null");

    private static string Describe(AxeResultItem finding) => $"{finding.Id}: {string.Join(" | ", finding.Nodes.Select(node => node.Html))}";
}
