using System;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using CrmCoach.Sandbox;
using NUnit.Framework;

namespace CrmCoach.Tests.WebApi;

/// <summary>Tests against one site with a customer, two of its people, and a deal.</summary>
internal abstract class SiteTest
{
    protected TestSite Site { get; private set; } = null!;

    protected Guid Account { get; private set; }

    protected Guid Contact { get; private set; }

    protected Guid Colleague { get; private set; }

    protected Guid Deal { get; private set; }

    [OneTimeSetUp]
    public async Task StartSite()
    {
        Site = await TestSite.StartAsync(Prepare);
        Account = await Site.CreateAsync("accounts", new JsonObject { ["name"] = "Brandt Bakeries" });
        Contact = await Site.CreateAsync("contacts", Person("Lena", "Brandt"));
        Colleague = await Site.CreateAsync("contacts", Person("Otto", "Kern"));
        Deal = await NewDealAsync("Ovens for twelve shops");
    }

    [OneTimeTearDown]
    public async Task StopSite() => await Site.DisposeAsync();

    /// <summary>What the organisation gets before the site starts.</summary>
    protected virtual void Prepare(Organisation organisation)
    {
    }

    protected Task<Guid> NewDealAsync(string name, Action<JsonObject>? change = null)
    {
        var body = new JsonObject
        {
            ["name"] = name,
            ["salesstage"] = 2,
            ["estimatedvalue"] = 418000.5,
            ["estimatedclosedate"] = "2026-12-18",
            ["customerid_account@odata.bind"] = $"/accounts({Account})",
            ["parentcontactid@odata.bind"] = $"/contacts({Contact})",
        };
        change?.Invoke(body);
        return Site.CreateAsync("opportunities", body);
    }

    private JsonObject Person(string first, string last) => new()
    {
        ["firstname"] = first,
        ["lastname"] = last,
        ["parentcustomerid_account@odata.bind"] = $"/accounts({Account})",
    };
}
