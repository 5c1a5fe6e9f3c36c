using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
using CrmCoach.Sandbox;
using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace CrmCoach.Tests.Panel;

/// <summary>Tests of the panel in a browser. Whatever a test does, no script may fail and nothing may be asked of another site.</summary>
[NonParallelizable]
public abstract class PanelTest
{
    private protected const string Hospital = "01-hospital-sterilisers.json";
    private protected const string Shipyard = "04-shipyard-software.json";
    private protected const string Wine = "05-wine-logistics.json";
    private protected const string Warehouse = "16-warehouse-wms.json";

    private readonly List<OpenForm> forms = [];

    private protected static DemoSite Coached => PanelFixture.Coached;

    private protected static IOrganizationService Service => Coached.Service;

    /// <summary>Opens a deal's form in a window of its own, which closes after the test.</summary>
    private protected async Task<OpenForm> OpenAsync(string deal, Guid? user = null, BrowserNewContextOptions? options = null) =>
        await (await (await NewFormAsync(user, options)).ShowAsync(DemoSite.Deal(deal))).SettledAsync();

    /// <summary>A window without a page yet.</summary>
    private protected async Task<OpenForm> NewFormAsync(Guid? user = null, BrowserNewContextOptions? options = null)
    {
        var form = await OpenForm.NewAsync(user, options);
        forms.Add(form);
        return form;
    }

    /// <summary>The status line says something, sooner or later.</summary>
    private protected static Task SaysAsync(OpenForm form, string words) => Expect(form.Panel.Locator("#status")).ToContainTextAsync(words);

    /// <summary>What the coach answers.</summary>
    private protected static async Task<JsonElement> ExplainAsync(OpenForm form, string deal)
    {
        var address = $"{Coached.Site.Address}/api/data/v9.2/opportunities({DemoSite.Deal(deal)})/Microsoft.Dynamics.CRM.coach_ExplainOpportunity";
        var answer = await form.Page.APIRequest.PostAsync(address, new() { DataObject = new { } });
        return JsonDocument.Parse((await answer.JsonAsync())!.Value.GetProperty("Report").GetString()!).RootElement;
    }

    /// <summary>Rows of a table about a deal, the latest first.</summary>
    private protected static IReadOnlyList<Entity> RowsOf(string table, string deal)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("coach_opportunityid", ConditionOperator.Equal, DemoSite.Deal(deal));
        query.AddOrder("createdon", OrderType.Descending);
        return [.. Service.RetrieveMultiple(query).Entities];
    }

    [TearDown]
    public async Task Close()
    {
        var troubles = new List<string>();
        foreach (var form in forms)
        {
            troubles.AddRange(form.Troubles);
            await form.DisposeAsync();
        }

        forms.Clear();
        Assert.That(troubles, Is.Empty);
    }

    private protected static IReadOnlyList<Entity> NotesOf(Guid opportunity)
    {
        var query = new QueryExpression("annotation") { ColumnSet = new ColumnSet("subject", "notetext") };
        query.Criteria.AddCondition("objectid", ConditionOperator.Equal, opportunity);
        query.Criteria.AddCondition("subject", ConditionOperator.Like, "Coach: %");
        return [.. Service.RetrieveMultiple(query).Entities];
    }
}
