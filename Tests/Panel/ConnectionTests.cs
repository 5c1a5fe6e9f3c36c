using System.Linq;
using System.Threading.Tasks;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace CrmCoach.Tests.Panel;

/// <summary>How the form and the panel's frame find each other, whichever is late, hidden or gone for a while.</summary>
public sealed class ConnectionTests : PanelTest
{
    private const string Drawn = "performance.getEntriesByName('coach: drawn')[0].startTime";
    private const string Loaded = "performance.getEntriesByType('navigation')[0].loadEventStart";

    [Test]
    public async Task A_panel_on_a_tab_that_nobody_opened_yet_fills_when_it_opens()
    {
        var form = await NewFormAsync();
        await form.ShowAsync(DemoSite.Deal(Hospital), "");
        await Expect(form.Page.Locator("#WebResource_coach_panel")).ToHaveCountAsync(0);
        await form.Page.WaitForTimeoutAsync(500);
        await form.Page.Locator("#tab-coach_tab").ClickAsync();
        await form.SettledAsync();
    }

    [Test]
    public async Task A_panel_whose_tab_was_closed_fills_again()
    {
        var form = await OpenAsync(Hospital);
        await form.Page.Locator("[role=tab]").First.ClickAsync();
        await Expect(form.Page.Locator("#WebResource_coach_panel")).ToHaveCountAsync(0);
        await form.Page.Locator("#tab-coach_tab").ClickAsync();
        await form.SettledAsync();
    }

    [Test]
    public async Task A_frame_that_reloads_fills_again()
    {
        var form = await OpenAsync(Hospital);
        for (var times = 0; times < 3; times++)
        {
            await (await form.DocumentAsync()).EvaluateAsync("document.body.dataset.old = 'yes'; location.reload()");
            await Expect(form.Panel.Locator("body:not([data-old])")).ToHaveCountAsync(1);
            await form.SettledAsync();
        }
    }

    [Test]
    public async Task A_slow_frame_is_waited_for()
    {
        var form = await NewFormAsync();
        await form.Page.RouteAsync("**/panel/panel.js", async route =>
        {
            await Task.Delay(2500);
            await route.ContinueAsync();
        });
        await form.ShowAsync(DemoSite.Deal(Hospital));
        await form.SettledAsync();
        Assert.That(await (await form.DocumentAsync()).EvaluateAsync<double>(Drawn), Is.GreaterThan(2000));
    }

    [Test]
    public async Task A_panel_outside_a_form_says_where_it_belongs()
    {
        var form = await OpenAsync(Hospital);
        var address = (await form.DocumentAsync()).Url;
        await form.Page.Clock.InstallAsync();
        await form.Page.GotoAsync(address);
        await form.Page.Clock.RunForAsync(20000);
        await Expect(form.Page.Locator("#failures")).ToContainTextAsync("works on the form it belongs to");
        form.Forgive(trouble => trouble.Contains("404"));
    }

    [Test]
    public async Task The_first_content_needs_at_most_four_requests()
    {
        var form = await OpenAsync(Hospital);
        var before = form.DataRequests.TakeWhile(name => !name.Contains("coach_ExplainOpportunity")).ToArray();
        Assert.That(before, Has.Length.InRange(1, 3).And.Some.StartsWith("opportunities("), "The words are the fourth request. " + string.Join(", ", before));
    }

    [TestCase(1280)]
    [TestCase(360)]
    public async Task What_comes_later_takes_the_place_that_was_kept_for_it(int width)
    {
        var form = await NewFormAsync(options: new() { ViewportSize = new() { Width = width, Height = 900 } });
        await form.Page.AddInitScriptAsync(
            "window.moved = 0; new PerformanceObserver((list) => list.getEntries().forEach((one) => { window.moved += one.value; })).observe({ type: 'layout-shift', buffered: true })");
        await form.ShowAsync(DemoSite.Deal(Hospital));
        await form.SettledAsync();
        Assert.That(await form.RunAsync<double>("window.moved"), Is.LessThan(0.05));
    }

    /// <summary>The best of several, because the machine may be busy with something else.</summary>
    [Test]
    public async Task The_first_content_is_there_within_a_tenth_of_a_second_of_the_frame()
    {
        var form = await NewFormAsync();
        var best = double.MaxValue;
        for (var times = 0; times < 6 && best > 100; times++)
        {
            await form.ShowAsync(DemoSite.Deal(Hospital));
            await form.SettledAsync();
            best = System.Math.Min(best, await (await form.DocumentAsync()).EvaluateAsync<double>($"{Drawn} - {Loaded}"));
        }

        TestContext.Out.WriteLine($"First content {best:0} ms after the frame's load.");
        Assert.That(best, Is.LessThanOrEqualTo(100));
    }
}
