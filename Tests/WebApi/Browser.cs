using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using CrmCoach.Tests.Browsing;
using Microsoft.Playwright;
using NUnit.Framework;

namespace CrmCoach.Tests.WebApi;

/// <summary>A real Chromium with one page that remembers what went wrong on it and what it asked of other sites.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly List<string> errors = [];

    private Browser(IPlaywright playwright, IBrowser browser, IPage page, string site)
    {
        this.playwright = playwright;
        this.browser = browser;
        Page = page;
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) => Note(message);
        page.Request += (_, request) => NoteForeign(request, site);
    }

    public IPage Page { get; }

    /// <summary>Script errors, violations of the content policy, and requests that left the site.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <summary>Starts a browser; skips the test where there is no Chromium.</summary>
    public static async Task<Browser> StartAsync(string site, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var playwright = await Playwright.CreateAsync();
        if (await Chromium.StartAsync(playwright) is not { } browser)
        {
            playwright.Dispose();
            Assert.Ignore("No Chromium is installed: pages are not tested in a browser.");
            throw new InvalidOperationException();
        }

        var page = await browser.NewPageAsync(new BrowserNewPageOptions
        {
            BaseURL = site,
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        return new Browser(playwright, browser, page, site);
    }

    /// <summary>Forgets the errors that a test provoked on purpose.</summary>
    public void Forgive(string words) => errors.RemoveAll(error => error.Contains(words, StringComparison.Ordinal));

    /// <summary>Keeps a picture of the page as a build artifact.</summary>
    public async Task ScreenshotAsync(string name)
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private void Note(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
            errors.Add(string.Create(CultureInfo.InvariantCulture, $"{message.Type}: {message.Text}"));
    }

    private void NoteForeign(IRequest request, string site)
    {
        if (!request.Url.StartsWith(site, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            errors.Add("foreign request: " + request.Url);
    }
}
