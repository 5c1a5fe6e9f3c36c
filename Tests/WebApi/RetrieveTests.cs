using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using NUnit.Framework;

namespace CrmCoach.Tests.WebApi;

[TestFixture]
internal sealed class RetrieveTests : SiteTest
{
    private const string Formatted = "@OData.Community.Display.V1.FormattedValue";

    [OneTimeSetUp]
    public async Task CreateDeals()
    {
        await NewDealAsync("Alpha 50% off", deal => deal["estimatedvalue"] = 10);
        await NewDealAsync("Beta", deal =>
        {
            deal["estimatedvalue"] = 20;
            deal["salesstage"] = 0;
            deal["estimatedclosedate"] = "2027-03-01";
            deal["stepname"] = "it's open";
        });
        await NewDealAsync("Gamma", deal =>
        {
            deal["estimatedvalue"] = 30;
            deal["decisionmaker"] = true;
            deal.Remove("parentcontactid@odata.bind");
        });
    }

    [Test]
    public async Task Only_the_selected_properties_come_with_the_key_and_the_etag()
    {
        var row = (await Site.GetAsync($"opportunities({Deal})?$select=name,_ownerid_value,stepname")).Json.AsObject();

        Assert.That(
            row.Select(member => member.Key),
            Is.EqualTo(new[] { "@odata.context", "@odata.etag", "opportunityid", "name", "_ownerid_value", "stepname" }));
    }

    [Test]
    public async Task Values_have_their_JSON_types()
    {
        var row = (await Site.GetAsync($"opportunities({Deal})")).Json;

        Assert.Multiple(() =>
        {
            Assert.That((decimal)row["estimatedvalue"]!, Is.EqualTo(418000.5m));
            Assert.That((string?)row["estimatedclosedate"], Is.EqualTo("2026-12-18"));
            Assert.That((string?)row["createdon"], Does.Match("^2026-11-21T16:..:..Z$"));
            Assert.That((int)row["salesstage"]!, Is.EqualTo(2));
            Assert.That((bool)row["decisionmaker"]!, Is.False);
            Assert.That(row.AsObject().ContainsKey("description"), Is.True);
            Assert.That(row["description"], Is.Null);
        });
    }

    [Test]
    public async Task Labels_come_when_they_are_asked_for()
    {
        var row = (await Site.GetAsync($"opportunities({Deal})", "Prefer: " + TestSite.AllAnnotations)).Json;

        Assert.Multiple(() =>
        {
            Assert.That((string?)row["salesstage" + Formatted], Is.EqualTo("Propose"));
            Assert.That((string?)row["_customerid_value" + Formatted], Is.EqualTo("Brandt Bakeries"));
            Assert.That((string?)row["_customerid_value@Microsoft.Dynamics.CRM.lookuplogicalname"], Is.EqualTo("account"));
            Assert.That((string?)row["_customerid_value@Microsoft.Dynamics.CRM.associatednavigationproperty"], Is.EqualTo("customerid_account"));
            Assert.That(row.AsObject().Select(member => member.Key), Has.None.StartsWith("description@"));
        });
    }

    [Test]
    public async Task No_labels_come_when_they_are_not_asked_for()
    {
        var row = (await Site.GetAsync($"opportunities({Deal})")).Json.AsObject();

        Assert.That(row.Select(member => member.Key), Has.None.Contains(Formatted));
    }

    [TestCase("name eq 'Beta'", "Beta")]
    [TestCase("name ne 'Beta' and estimatedvalue lt 100", "Alpha 50% off,Gamma")]
    [TestCase("estimatedvalue ge 20 and estimatedvalue le 30", "Beta,Gamma")]
    [TestCase("estimatedvalue gt 20 and estimatedvalue lt 100", "Gamma")]
    [TestCase("name eq 'Gamma' or name eq 'Beta' and salesstage eq 2", "Gamma")]
    [TestCase("(name eq 'Gamma' or name eq 'Beta') and salesstage eq 0", "Beta")]
    [TestCase("not (name eq 'Gamma' or name eq 'Beta') and estimatedvalue lt 100", "Alpha 50% off")]
    [TestCase("not contains(name,'a') and estimatedvalue lt 100", "")]
    [TestCase("contains(name,'ET')", "Beta")]
    [TestCase("startswith(name,'Ga')", "Gamma")]
    [TestCase("endswith(name,'off')", "Alpha 50% off")]
    [TestCase("stepname eq 'it''s open'", "Beta")]
    [TestCase("_parentcontactid_value eq null", "Gamma")]
    [TestCase("_parentcontactid_value ne null and salesstage eq 0", "Beta")]
    [TestCase("decisionmaker eq true", "Gamma")]
    [TestCase("estimatedclosedate gt 2027-01-01", "Beta")]
    [TestCase("createdon ge 2026-11-21T15:00:00Z and salesstage eq 0", "Beta")]
    [TestCase("createdon lt 2026-11-21T15:00:00Z", "")]
    public async Task Rows_are_filtered(string filter, string names)
    {
        var answer = await Site.GetAsync($"opportunities?$select=name&$orderby=name&$filter={Uri.EscapeDataString(filter)}");

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        Assert.That(string.Join(',', Names(answer)), Is.EqualTo(names));
    }

    [Test]
    public async Task Rows_are_filtered_by_what_they_point_at()
    {
        var answer = await Site.GetAsync($"opportunities?$filter=_customerid_value eq {Account} and name eq 'Beta'");

        Assert.That(Names(answer), Is.EqualTo(new[] { "Beta" }));
    }

    /// <summary>Choices are ordered by their labels, as on the platform: Qualify comes after Propose.</summary>
    [Test]
    public async Task Rows_are_ordered_by_several_properties()
    {
        var answer = await Site.GetAsync("opportunities?$select=name&$filter=estimatedvalue lt 100&$orderby=salesstage desc,name desc");

        Assert.That(Names(answer), Is.EqualTo(new[] { "Beta", "Gamma", "Alpha 50% off" }));
    }

    [Test]
    public async Task Top_gives_the_first_rows_and_count_says_how_many_there_are()
    {
        var answer = await Site.GetAsync("opportunities?$top=2&$count=true&$orderby=name&$select=name&$filter=estimatedvalue lt 100");

        Assert.Multiple(() =>
        {
            Assert.That(Names(answer), Is.EqualTo(new[] { "Alpha 50% off", "Beta" }));
            Assert.That((int)answer.Json["@odata.count"]!, Is.EqualTo(3));
            Assert.That(answer.Json["@odata.nextLink"], Is.Null);
        });
    }

    [Test]
    public async Task Pages_are_followed_by_their_links_until_every_row_was_seen_once()
    {
        var names = new List<string>();
        var address = "opportunities?$select=name&$orderby=name&$filter=estimatedvalue lt 100";
        for (string? next = address; next is not null;)
        {
            var page = await Site.GetAsync(next, "Prefer: odata.maxpagesize=2");
            Assert.That(page.Rows, Has.Count.LessThanOrEqualTo(2));
            names.AddRange(Names(page));
            next = (string?)page.Json["@odata.nextLink"];
        }

        Assert.That(names, Is.EqualTo(new[] { "Alpha 50% off", "Beta", "Gamma" }));
    }

    [Test]
    public async Task A_lookup_is_expanded()
    {
        var answer = await Site.GetAsync("opportunities?$select=name&$expand=parentcontactid($select=fullname)&$filter=name eq 'Beta' or name eq 'Gamma'&$orderby=name");

        Assert.Multiple(() =>
        {
            Assert.That((string?)answer.Rows[0]!["parentcontactid"]!["fullname"], Is.EqualTo("Lena Brandt"));
            Assert.That(answer.Rows[1]!.AsObject().ContainsKey("parentcontactid"), Is.True);
            Assert.That(answer.Rows[1]!["parentcontactid"], Is.Null);
        });
    }

    [Test]
    public async Task The_rows_that_point_at_a_row_are_expanded()
    {
        await Site.CreateAsync("annotations", new JsonObject { ["subject"] = "First", ["objectid_opportunity@odata.bind"] = $"/opportunities({Deal})" });

        var row = (await Site.GetAsync($"opportunities({Deal})?$select=name&$expand=Opportunity_Annotation($select=subject)")).Json;

        Assert.That(row["Opportunity_Annotation"]!.AsArray().Select(note => (string?)note!["subject"]), Is.EqualTo(new[] { "First" }));
    }

    [Test]
    public async Task FetchXML_answers_with_columns_of_linked_tables_under_their_aliases()
    {
        const string fetch = "<fetch><entity name='opportunity'><attribute name='name'/><attribute name='stepname'/><filter><condition attribute='name' operator='eq' value='Alpha 50% off'/></filter>"
            + "<link-entity name='contact' from='contactid' to='parentcontactid' alias='person'><attribute name='fullname'/></link-entity></entity></fetch>";

        var answer = await Site.GetAsync("opportunities?fetchXml=" + Uri.EscapeDataString(fetch));

        Assert.Multiple(() =>
        {
            Assert.That(answer.Rows, Has.Count.EqualTo(1));
            Assert.That((string?)answer.Rows[0]!["name"], Is.EqualTo("Alpha 50% off"));
            Assert.That((string?)answer.Rows[0]!["person.fullname"], Is.EqualTo("Lena Brandt"));
            Assert.That(answer.Rows[0]!.AsObject().ContainsKey("stepname"), Is.False);
        });
    }

    [Test]
    public async Task FetchXML_pages_carry_a_cookie()
    {
        const string fetch = "<fetch count='2'><entity name='opportunity'><attribute name='name'/><order attribute='name'/></entity></fetch>";

        var answer = await Site.GetAsync("opportunities?fetchXml=" + Uri.EscapeDataString(fetch));

        Assert.Multiple(() =>
        {
            Assert.That(answer.Rows, Has.Count.EqualTo(2));
            Assert.That((bool)answer.Json["@Microsoft.Dynamics.CRM.morerecords"]!, Is.True);
            Assert.That((string?)answer.Json["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"], Does.StartWith("<cookie pagenumber=\"2\""));
        });
    }

    [Test]
    public async Task The_service_names_its_sets_its_types_and_the_caller()
    {
        var document = await Site.GetAsync("");
        var metadata = await Site.GetAsync("$metadata");
        var caller = await Site.GetAsync("WhoAmI");

        Assert.Multiple(() =>
        {
            Assert.That(document.Rows.Select(set => (string?)set!["name"]), Does.Contain("opportunities").And.Contain("emails"));
            Assert.That(metadata.Text, Does.Contain("<EntityType Name=\"opportunity\">").And.Contain("Name=\"_ownerid_value\" Type=\"Edm.Guid\""));
            Assert.That(Guid.Parse((string)caller.Json["UserId"]!), Is.EqualTo(CrmCoach.Sandbox.SystemUser.Id));
        });
    }

    private static IEnumerable<string> Names(Answer answer) => answer.Rows.Select(row => (string)row!["name"]!);
}
