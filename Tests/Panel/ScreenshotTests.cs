using System.IO;
using System.Threading.Tasks;
using CrmCoach.Tests.Web;
using Microsoft.Playwright;
using NUnit.Framework;

namespace CrmCoach.Tests.Panel;

/// <summary>Pictures for people to look at, in <c>artifacts/screenshots</c>.</summary>
public sealed class ScreenshotTests : PanelTest
{
    [TestCase("panel-light", Hospital, ColorScheme.Light, 1440, 1100)]
    [TestCase("panel-dark", Hospital, ColorScheme.Dark, 1440, 1100)]
    [TestCase("panel-narrow", Hospital, ColorScheme.Light, 360, 1400)]
    [TestCase("panel-not-enough-evidence", Warehouse, ColorScheme.Light, 1440, 800)]
    public async Task The_form_with_its_panel(string name, string deal, ColorScheme colours, int width, int height)
    {
        var form = await OpenAsync(deal, options: new() { ColorScheme = colours, ViewportSize = new() { Width = width, Height = height } });
        var file = Path.Combine(WebFolders.Repository, "artifacts", "screenshots", name + ".png");
        await form.Page.ScreenshotAsync(new() { Path = file });
        Assert.That(new FileInfo(file).Length, Is.GreaterThan(10_000));
    }

    [Test]
    public async Task The_words_behind_the_first_advice()
    {
        var form = await OpenAsync(Hospital, options: new() { ViewportSize = new() { Width = 1440, Height = 1100 } });
        await form.Panel.Locator("details.proof summary").First.ClickAsync();
        await form.Panel.Locator("details.pillar summary").First.ClickAsync();
        await form.Page.ScreenshotAsync(new() { Path = Path.Combine(WebFolders.Repository, "artifacts", "screenshots", "panel-evidence.png") });
        await Assertions.Expect(form.Panel.Locator("blockquote").First).ToBeVisibleAsync();
    }
}
