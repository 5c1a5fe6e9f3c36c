using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace CrmCoach.Tests.Panel;

/// <summary>An opportunity's form in a browser window of its own, and everything suspicious that happened there.</summary>
internal sealed class OpenForm : IAsyncDisposable
{
    private const string Frame = "#WebResource_coach_panel";

    private readonly IBrowserContext context;
    private readonly string address;
    private readonly List<string> troubles = [];

    private OpenForm(IBrowserContext context, IPage page, string address)
    {
        this.context = context;
        this.address = address;
        Page = page;
        page.Console += (_, message) => NoteIf(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => NoteIf(true, $"script error: {error}");
        page.Request += (_, request) => NoteRequest(request);
        page.Response += (_, response) => NoteIf(response.Status >= 400, $"{response.Status}: {response.Url}");
    }

    public IPage Page { get; }

    /// <summary>The panel's page, within the form.</summary>
    public IFrameLocator Panel => Page.FrameLocator(Frame);

    /// <summary>Script errors, console errors, failed requests and requests to elsewhere.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    /// <summary>The paths of the data requests, in the order in which they were sent.</summary>
    public List<string> DataRequests { get; } = [];

    /// <summary>Opens a browser window, without a page yet.</summary>
    /// <param name="user">Who looks; SYSTEM where null.</param>
    /// <param name="options">Size, colours and what else the window has.</param>
    public static async Task<OpenForm> NewAsync(Guid? user = null, BrowserNewContextOptions? options = null)
    {
        var address = PanelFixture.Coached.Site.Address;
        var context = await PanelFixture.Browser.NewContextAsync(new BrowserNewContextOptions(options ?? new()) { Locale = "en-GB", TimezoneId = "Europe/Dublin" });
        if (user is { } id)
            await context.AddCookiesAsync([new() { Name = "sandbox-user", Value = id.ToString(), Url = address }]);
        return new OpenForm(context, await context.NewPageAsync(), address);
    }

    /// <summary>Shows a deal's form on the tab with the panel, or on another.</summary>
    public async Task<OpenForm> ShowAsync(Guid opportunity, string tab = "coach_tab")
    {
        await Page.GotoAsync($"{address}/main.aspx?etn=opportunity&pagetype=entityrecord&id={opportunity}&tab={tab}");
        return this;
    }

    /// <summary>The panel's document, once it is there.</summary>
    public async Task<IFrame> DocumentAsync()
    {
        var element = await Page.WaitForSelectorAsync(Frame);
        return await element!.ContentFrameAsync() ?? throw new InvalidOperationException("The panel's frame has no document.");
    }

    /// <summary>Waits until the panel has shown all it has: what is stored and what it is built on.</summary>
    public async Task<OpenForm> SettledAsync()
    {
        await Assertions.Expect(Panel.Locator("#deal:not([aria-busy])")).ToBeVisibleAsync();
        await Assertions.Expect(Panel.GetByText("is on its way…")).ToHaveCountAsync(0);
        return this;
    }

    /// <summary>Opens one of the parts: score, obstacles, asks, topics or draft.</summary>
    public async Task<ILocator> PartAsync(string name)
    {
        await Panel.Locator($"#t-{name}").ClickAsync();
        return Panel.Locator("#" + name);
    }

    /// <summary>Unfolds the first advice that is built on words, down to them.</summary>
    public async Task<ILocator> ProofAsync()
    {
        await RunAsync<object?>("for (let one = document.querySelector('.advice details.proof'); one; one = one.parentElement.closest('details')) one.open = true");
        return Panel.Locator("details.proof[open]").First;
    }

    /// <summary>Runs script in the panel's document.</summary>
    public async Task<T> RunAsync<T>(string script) => await (await DocumentAsync()).EvaluateAsync<T>(script);

    /// <summary>Forgets a trouble that the test caused on purpose.</summary>
    public void Forgive(Predicate<string> expected) => troubles.RemoveAll(expected);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private void NoteIf(bool suspicious, string what)
    {
        if (suspicious) troubles.Add(what);
    }

    private void NoteRequest(IRequest request)
    {
        var url = new Uri(request.Url);
        NoteIf(!request.Url.StartsWith(address, StringComparison.Ordinal) && url.Scheme is not ("data" or "blob"), $"request to elsewhere: {url}");
        if (url.AbsolutePath.Contains("/api/data/", StringComparison.Ordinal))
            DataRequests.Add(url.AbsolutePath.Split('/').Last());
    }
}
