using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CrmCoach.Sandbox.Security;
using CrmCoach.Tests.Web;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace CrmCoach.Tests.Panel;

/// <summary>The page with which a manager prepares a talk.</summary>
public sealed class OneToOneTests : PanelTest
{
    private static readonly string[] Activities = ["email", "phonecall", "appointment", "task", "letter"];

    [Test]
    public async Task Each_deal_shows_a_strength_before_a_stretch_before_a_question_with_how_much_was_read()
    {
        var page = await OpenPageAsync();
        var article = page.Locator("article").First;

        Assert.That(await article.Locator("h3").AllTextContentsAsync(), Is.EqualTo(new[] { "Strength", "Stretch", "Question", "What we agreed" }));
        await Expect(article.Locator(".strength blockquote").First).ToBeVisibleAsync();
        await Expect(article.Locator(".question .talk")).ToContainTextAsync("?");
        await Expect(article.Locator(".head")).ToContainTextAsync("activities read");
    }

    [Test]
    public async Task Three_deals_of_one_rep_are_chosen_and_can_be_changed()
    {
        var page = await OpenPageAsync();
        await Expect(page.Locator("article h2")).ToHaveCountAsync(3);
        var last = page.Locator("#deals select").Last;
        var other = (await page.Locator("#deals select").First.InputValueAsync())!;
        await last.SelectOptionAsync(other);
        await Expect(page.Locator("article h2")).ToHaveCountAsync(2);
    }

    [Test]
    public async Task Reps_stand_by_name_and_no_score_compares_them()
    {
        var page = await OpenPageAsync();
        var names = await page.Locator("#rep option").AllTextContentsAsync();

        Assert.That(names, Is.Ordered.And.Count.GreaterThan(1));
        Assert.That(await page.Locator("main").InnerTextAsync(), Does.Not.Match(@"\d+ of 100|\d+ points").And.Contain("not for employment decisions"));
    }

    [Test]
    public async Task What_the_reader_may_not_read_is_counted_and_not_shown()
    {
        var colleague = DemoSite.OwnerOf(Warehouse);
        foreach (var table in Activities) Coached.Organisation.Security.Restrict(colleague, table, ReadDepth.Basic);
        var page = await OpenPageAsync(colleague);

        await Expect(page.Locator("article").First).ToContainTextAsync("not visible to you");
        await Expect(page.Locator("article").First.Locator("blockquote")).ToHaveCountAsync(0);
    }

    [TearDown]
    public void GiveBackAllRights()
    {
        foreach (var table in Activities) Coached.Organisation.Security.Restrict(DemoSite.OwnerOf(Warehouse), table, ReadDepth.Global);
    }

    [TestCase("one-to-one", ColorScheme.Light, 1000)]
    [TestCase("one-to-one-dark", ColorScheme.Dark, 1000)]
    [TestCase("one-to-one-narrow", ColorScheme.Light, 320)]
    public async Task Axe_finds_nothing_and_nothing_is_cut_off(string name, ColorScheme colours, int width)
    {
        var page = await OpenPageAsync(null, new() { ColorScheme = colours, ViewportSize = new() { Width = width, Height = 1000 } });
        await page.ScreenshotAsync(new() { Path = Path.Combine(WebFolders.Repository, "artifacts", "screenshots", name + ".png"), FullPage = true });

        Assert.That((await page.RunAxe()).Violations.Select(finding => finding.Id + ": " + string.Join(" | ", finding.Nodes.Select(node => node.Html))), Is.Empty);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"), Is.LessThanOrEqualTo(0));
    }

    [Test]
    public async Task On_paper_there_is_room_to_write_and_no_control()
    {
        var page = await OpenPageAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.ScreenshotAsync(new() { Path = Path.Combine(WebFolders.Repository, "artifacts", "screenshots", "one-to-one-print.png"), FullPage = true });

        await Expect(page.Locator(".notes").First).ToBeVisibleAsync();
        await Expect(page.Locator("#print")).ToBeHiddenAsync();
        await Expect(page.Locator("#choice")).ToBeHiddenAsync();
    }

    private async Task<IPage> OpenPageAsync(Guid? user = null, BrowserNewContextOptions? options = null)
    {
        var page = (await NewFormAsync(user, options)).Page;
        await page.GotoAsync(Coached.Site.Address + "/WebResources/coach_/onetoone/onetoone.html?userlcid=1033");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Ready for a talk");
        return page;
    }
}
