using System.Threading.Tasks;
using CrmCoach.Tests.Browsing;
using Microsoft.Playwright;
using NUnit.Framework;

namespace CrmCoach.Tests.Panel;

/// <summary>One browser and one organisation for all tests of the panel.</summary>
[SetUpFixture]
public sealed class PanelFixture
{
    private static IPlaywright? playwright;

    internal static IBrowser Browser { get; private set; } = null!;

    internal static DemoSite Coached { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        Assertions.SetDefaultExpectTimeout(20_000);
        playwright = await Playwright.CreateAsync();
        if (await Chromium.StartAsync(playwright) is not { } browser)
        {
            Assert.Ignore("No Chromium is installed: the panel is not tested in a browser.");
            return;
        }

        Browser = browser;
        Coached = await DemoSite.StartAsync();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        if (Coached is not null) await Coached.DisposeAsync();
        playwright?.Dispose();
    }
}
