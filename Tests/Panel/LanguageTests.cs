using System.Threading.Tasks;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace CrmCoach.Tests.Panel;

/// <summary>The panel in the reader's language, in the reader's format, and from right to left.</summary>
public sealed class LanguageTests : PanelTest
{
    [TestCase(1031, "strings.1031.resx", "de")]
    [TestCase(2055, "strings.1031.resx", "de")]
    [TestCase(3084, "strings.1036.resx", "fr")]
    [TestCase(1034, "strings.3082.resx", "es")]
    [TestCase(1043, "strings.1033.resx", "en")]
    public async Task A_reader_gets_the_texts_of_the_language_and_else_english(int lcid, string file, string language)
    {
        var form = await NewFormAsync();
        var loaded = form.Page.WaitForRequestAsync("**/" + file);
        await form.Page.GotoAsync($"{Coached.Site.Address}/WebResources/coach_/panel/panel.html?userlcid={lcid}");
        await loaded;
        await Expect(form.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        form.Forgive(trouble => trouble.Contains("404"));
    }

    [Test]
    public async Task A_german_reader_reads_german()
    {
        var form = await ShowAsync("1031", null);
        await Expect(form.Panel.Locator("#coach-now")).ToHaveTextAsync("Jetzt coachen");
        await Expect(form.Panel.Locator("#glance .chip")).ToHaveTextAsync("Auf gutem Weg");
        await Expect(form.Panel.Locator(".coverage")).ToHaveTextAsync("18 von 18 Aktivitäten gewertet.");
    }

    [Test]
    public async Task A_page_from_right_to_left_turns_around_and_loses_nothing()
    {
        var form = await ShowAsync("1033", ("name=\"direction\" xml:space=\"preserve\"><value>ltr", "name=\"direction\" xml:space=\"preserve\"><value>rtl"));
        await Expect(form.Panel.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        var ring = (await form.Panel.Locator(".gauge").BoundingBoxAsync())!;
        var chip = (await form.Panel.Locator("#glance .chip").BoundingBoxAsync())!;
        Assert.That(ring.X, Is.GreaterThan(chip.X));
        Assert.That(await form.RunAsync<int>("document.documentElement.scrollWidth - innerWidth"), Is.LessThanOrEqualTo(0));
        await form.Panel.Locator("#t-score").FocusAsync();
        await form.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(form.Panel.Locator("#t-obstacles")).ToBeFocusedAsync();
        await form.Page.ScreenshotAsync(new() { Path = ScreenshotTests.FileOf("panel-right-to-left") });
    }

    [Test]
    public async Task Days_are_written_in_the_format_and_time_zone_of_the_readers_settings()
    {
        var form = await OpenAsync(Hospital);
        const string Settings = "{{ dateFormattingInfo: {{ ShortDatePattern: '{0}', DateSeparator: '{1}' }}, getTimeZoneOffsetMinutes: () => {2} }}";
        foreach (var (pattern, separator, offset, day) in new[] { ("dd/MM/yyyy", ".", 0, "31.12.2026"), ("M/d/yy", "/", 120, "1/1/27"), ("d MMM yyyy", "/", -60, "31 Dec 2026") })
        {
            var settings = string.Format(System.Globalization.CultureInfo.InvariantCulture, Settings, pattern, separator, offset);
            Assert.That(await form.RunAsync<string>($"CoachPage.words.follow({settings}), CoachPage.words.date('2026-12-31T23:30:00Z')"), Is.EqualTo(day));
            Assert.That(await form.RunAsync<string>("CoachPage.words.date('2026-12-31')"), Does.Not.Contain("27"));
        }
    }

    private async Task<OpenForm> ShowAsync(string file, (string From, string To)? change)
    {
        var form = await NewFormAsync();
        await form.Page.RouteAsync("**/strings.1033.resx", async route =>
        {
            var answer = await route.FetchAsync(new() { Url = route.Request.Url.Replace("1033", file) });
            var body = await answer.TextAsync();
            await route.FulfillAsync(new() { Response = answer, Body = change is { } given ? body.Replace(given.From, given.To) : body });
        });
        return await (await form.ShowAsync(DemoSite.Deal(Hospital))).SettledAsync();
    }
}
