using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CrmCoach.Sandbox;
using CrmCoach.Tests.Pack;
using CrmCoach.Tests.Sandbox;
using NUnit.Framework;

namespace CrmCoach.Tests.WebApi;

/// <summary>Apps, dashboards, charts and pages without a form, of a solution that has one of each.</summary>
[TestFixture]
internal sealed class DashboardPageTests : SiteTest
{
    private const string Dashboard = "f8504beb-e8c2-5c8d-9e90-2c2a6a19ba56";

    private static readonly JsonObject Nothing = [];

    protected override void Prepare(Organisation organisation)
    {
        using var copy = new TreeCopy().WithComponents();
        organisation.Import(copy.Zip("7.0.0"));
    }

    [Test]
    public async Task A_chart_counts_the_rows_of_its_view_by_month_and_band_for_who_looks()
    {
        await DealAsync("First", "2026-11-05", 713100001);
        await DealAsync("Second", "2026-11-20", 713100002);
        await DealAsync("Third", "2027-11-20", 713100001);
        await DealAsync("Not in the view", "2026-11-20", 713100003);

        var chart = (await PageAsync($"/main.aspx?pagetype=dashboard&id={Dashboard}")).QuerySelector("figure.chart")!;

        Assert.Multiple(() =>
        {
            Assert.That(chart.QuerySelector("figcaption")!.TextContent, Is.EqualTo("Example: bands by month – Example: view with icons"));
            Assert.That(
                chart.QuerySelectorAll("tbody tr").Select(row => row.TextContent).Where(row => row.StartsWith("Nov", StringComparison.Ordinal)),
                Is.EqualTo(new[] { "Nov 20262", "Nov 20271" }));
            Assert.That(chart.QuerySelectorAll(".legend li").Select(item => item.TextContent), Is.EquivalentTo(new[] { "At risk", "Needs attention" }));
            Assert.That(chart.QuerySelectorAll("tbody tr").First(row => row.TextContent == "Nov 20262").QuerySelectorAll("rect"), Has.Exactly(2).Items);
            Assert.That(chart.QuerySelectorAll("[style]"), Is.Empty);
        });
    }

    [Test]
    public async Task A_dashboard_shows_its_list_with_icons_and_its_page_in_a_frame()
    {
        await DealAsync("Listed", "2026-12-05", 713100001);

        var page = await PageAsync($"/main.aspx?pagetype=dashboard&id={Dashboard}");

        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo("Example dashboard"));
            Assert.That(page.QuerySelectorAll(".scroller tbody tr").Select(row => row.TextContent), Has.Some.Contain("Listed"));
            Assert.That(page.QuerySelector("td[data-icon='Coach.Example.icon']"), Is.Not.Null);
            Assert.That(page.QuerySelector(".tiles iframe")!.GetAttribute("src"), Does.EndWith("/WebResources/coach_/example/page.html"));
        });
    }

    [Test]
    public async Task An_app_opens_at_its_first_place_and_its_site_map_is_the_navigation_until_one_leaves_it()
    {
        using var browser = NewBrowser();

        var first = await PageAsync("/apps/uniquename/coach_Example", browser);
        var next = await PageAsync($"/main.aspx?pagetype=dashboard&id={Dashboard}", browser);
        var left = await PageAsync("/?appid=", browser);

        Assert.Multiple(() =>
        {
            Assert.That(Navigation(first), Is.EqualTo(new[] { "Opportunities", "Overview", "Page", "All tables" }));
            Assert.That(first.QuerySelector("nav h2")!.TextContent, Is.EqualTo("Deals"));
            Assert.That(first.QuerySelector("nav a[aria-current]")!.TextContent, Is.EqualTo("Opportunities"));
            Assert.That(next.QuerySelector("nav a[aria-current]")!.TextContent, Is.EqualTo("Overview"));
            Assert.That(Navigation(left), Does.Contain("Accounts"));
        });
    }

    [Test]
    public async Task An_app_is_not_open_to_who_has_other_roles_only()
    {
        var user = Site.Organisation.ServiceFor(SystemUser.Id).Create(new Microsoft.Xrm.Sdk.Entity("systemuser") { ["lastname"] = "Novak" });
        Site.Organisation.Security.Give(user, "CRM Coach Rep");
        using var browser = NewBrowser();
        browser.DefaultRequestHeaders.Add("MSCRMCallerID", user.ToString());

        Assert.That((await browser.GetAsync("/apps/uniquename/coach_Example")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Site.Organisation.Security.Give(user, "Example Reader");
        Assert.That((await browser.GetAsync("/apps/uniquename/coach_Example")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_page_without_a_form_can_ask_who_is_there()
    {
        using var browser = NewBrowser();

        var script = await browser.GetStringAsync("/WebResources/ClientGlobalContext.js.aspx");

        Assert.That(script, Does.Contain("GetGlobalContext").And.Contain(Site.Address).And.Not.Contain("$page"));
    }

    [TestCase("/main.aspx?pagetype=dashboard&id=11111111-2222-5333-8444-555555555555", HttpStatusCode.NotFound)]
    [TestCase("/main.aspx?pagetype=webresource&webresourceName=coach_/nothing.html", HttpStatusCode.NotFound)]
    [TestCase("/main.aspx?pagetype=inlinedialog", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_is_refused_by_name(string address, HttpStatusCode status)
    {
        using var browser = NewBrowser();

        Assert.That((await browser.GetAsync(address)).StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task An_action_for_no_row_is_called_by_its_name()
    {
        var unknown = await Site.PostAsync("coach_Nothing", Nothing);
        var wrong = await Site.PostAsync("coach_Example", new JsonObject { ["Size"] = "many" });

        Assert.Multiple(() =>
        {
            Assert.That(unknown.Status, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(wrong.Status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(wrong.ErrorMessage, Does.Contain("Size").And.Contain("Integer"));
        });
    }

    private Task<Guid> DealAsync(string name, string closes, int band) => Site.CreateAsync("opportunities", new JsonObject
    {
        ["name"] = name,
        ["customerid_account@odata.bind"] = $"/accounts({Account})",
        ["estimatedclosedate"] = closes,
        ["coach_band"] = band,
    });

    private HttpClient NewBrowser() => new(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(Site.Address) };

    private async Task<IDocument> PageAsync(string address, HttpClient? browser = null)
    {
        using var own = browser is null ? NewBrowser() : null;
        return await new HtmlParser().ParseDocumentAsync(await (browser ?? own!).GetStringAsync(address));
    }

    private static string[] Navigation(IDocument page) => [.. page.QuerySelectorAll("nav a").Select(link => link.TextContent)];
}
