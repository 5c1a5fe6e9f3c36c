using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Playwright;
using NUnit.Framework;

namespace CrmCoach.Tests.WebApi;

[TestFixture]
internal sealed class PagesTests : SiteTest
{
    private const string Policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-ancestors 'self'; base-uri 'none'";

    private readonly HttpClient http = new();

    [OneTimeTearDown]
    public void CloseClient() => http.Dispose();

    [TestCase("/")]
    [TestCase("/main.aspx?etn=opportunity")]
    [TestCase("/sandbox/form.js")]
    [TestCase("/WebResources/none.html")]
    [TestCase("/api/data/v9.2/accounts")]
    public async Task Every_answer_carries_the_strict_content_policy(string path)
    {
        using var answer = await http.GetAsync(Site.Address + path);

        Assert.That(answer.Headers.GetValues("Content-Security-Policy"), Is.EqualTo(new[] { Policy }));
    }

    [TestCase("/main.aspx", HttpStatusCode.BadRequest, "etn=opportunity was expected")]
    [TestCase("/main.aspx?etn=opportunity&id=5", HttpStatusCode.BadRequest, "a GUID was expected")]
    [TestCase("/main.aspx?etn=opportunity&id=a9f8b2c6-e846-4064-a005-18007c64abb7", HttpStatusCode.NotFound, "Does Not Exist")]
    [TestCase("/main.aspx?etn=%3Cb%3E&id=a9f8b2c6-e846-4064-a005-18007c64abb7", HttpStatusCode.NotFound, "&#x27;&lt;b&gt;&#x27;")]
    [TestCase("/main.aspx?etn=savedquery&id=a9f8b2c6-e846-4064-a005-18007c64abb7", HttpStatusCode.NotFound, "have no form")]
    [TestCase("/main.aspx?etn=opportunity&viewid=a9f8b2c6-e846-4064-a005-18007c64abb7", HttpStatusCode.NotFound, "There is no view")]
    public async Task A_page_that_cannot_be_shown_says_why(string path, HttpStatusCode status, string words)
    {
        using var answer = await http.GetAsync(Site.Address + path);

        Assert.Multiple(async () =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(status));
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain(words));
        });
    }

    [Test]
    public async Task What_people_wrote_is_encoded_in_every_page()
    {
        var account = await Site.CreateAsync("accounts", new JsonObject { ["name"] = "<script>alert(1)</script>\" onload=\"alert(2)" });

        var view = await http.GetStringAsync(Site.Address + "/main.aspx?etn=account");
        var form = await http.GetStringAsync($"{Site.Address}/main.aspx?etn=account&id={account}");

        Assert.Multiple(() =>
        {
            Assert.That(view + form, Does.Not.Contain("<script>alert").And.Not.Contain("\" onload=\""));
            Assert.That(view, Does.Contain("&lt;script&gt;alert(1)&lt;/script&gt;"));
        });
    }

    [Test]
    public async Task A_person_chooses_who_to_be()
    {
        await Site.CreateAsync("systemusers", new JsonObject { ["firstname"] = "Rosa", ["lastname"] = "Keller", ["title"] = "Account Manager" });
        await using var browser = await Browser.StartAsync(Site.Address);
        await browser.Page.GotoAsync("/main.aspx?etn=account");

        await browser.Page.SelectOptionAsync("#user", new SelectOptionValue { Label = "Rosa Keller, Account Manager" });
        await browser.Page.WaitForFunctionAsync("() => document.querySelector('#user').selectedOptions[0].textContent.startsWith('Rosa')");

        Assert.Multiple(async () =>
        {
            Assert.That(browser.Page.Url, Does.EndWith("/main.aspx?etn=account"));
            Assert.That(await browser.Page.EvaluateAsync<string>("async () => (await (await fetch('/api/data/v9.2/WhoAmI')).json()).UserId"), Is.Not.EqualTo(CrmCoach.Sandbox.SystemUser.Id.ToString()));
            Assert.That(browser.Errors, Is.Empty);
        });
    }

    [Test]
    public async Task A_table_without_a_form_of_its_own_gets_a_plain_one()
    {
        var form = await http.GetStringAsync($"{Site.Address}/main.aspx?etn=contact&id={Contact}");

        Assert.That(form, Does.Contain("Job Title").And.Contain("value=\"Lena\"").And.Contain("Brandt Bakeries"));
    }
}
