using System;
using System.Linq;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using NUnit.Framework;

namespace CrmCoach.Tests.WebApi;

[TestFixture]
internal sealed class CreateTests : SiteTest
{
    /// <summary>The platform itself adds the regarding row and the owner as parties.</summary>
    private const int FirstOfThePlatform = 8;

    [Test]
    public async Task A_create_answers_with_the_address_of_the_row_and_no_body()
    {
        var answer = await Site.PostAsync("accounts", new JsonObject { ["name"] = "New" });

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(answer.EntityId, Is.EqualTo($"{Site.Address}/api/data/v9.2/accounts({answer.Id})"));
            Assert.That(answer.Text, Is.Empty);
        });
    }

    [Test]
    public async Task A_client_that_prefers_the_row_gets_it()
    {
        var answer = await Site.PostAsync("accounts?$select=name", new JsonObject { ["name"] = "Seen" }, "Prefer: return=representation");

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Created));
            Assert.That((string?)answer.Json["name"], Is.EqualTo("Seen"));
            Assert.That((string?)answer.Json["accountid"], Is.EqualTo(answer.Id.ToString()));
            Assert.That((string?)answer.Json["@odata.etag"], Does.StartWith("W/\""));
            Assert.That(answer.Json["ownerid"], Is.Null);
        });
    }

    [Test]
    public async Task A_row_keeps_the_id_that_the_client_gives_it()
    {
        var id = Guid.NewGuid();

        var created = await Site.CreateAsync("accounts", new JsonObject { ["accountid"] = id, ["name"] = "Chosen" });

        Assert.That(created, Is.EqualTo(id));
    }

    [TestCase("regardingobjectid_opportunity_email")]
    [TestCase("regardingobjectid_opportunity")]
    public async Task An_email_names_its_deal_by_its_own_or_by_the_activities_navigation_property(string navigation)
    {
        var id = await Site.CreateAsync("emails", new JsonObject { ["subject"] = "Re: ovens", [navigation + "@odata.bind"] = $"/opportunities({Deal})" });

        var row = await Site.GetAsync($"emails({id})?$select=_regardingobjectid_value", "Prefer: " + TestSite.AllAnnotations);

        Assert.Multiple(() =>
        {
            Assert.That((string?)row.Json["_regardingobjectid_value"], Is.EqualTo(Deal.ToString()));
            Assert.That((string?)row.Json["_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname"], Is.EqualTo("opportunity"));
            Assert.That((string?)row.Json["_regardingobjectid_value@OData.Community.Display.V1.FormattedValue"], Is.EqualTo("Ovens for twelve shops"));
        });
    }

    [Test]
    public async Task The_people_of_an_email_are_created_with_it()
    {
        var id = await Site.CreateAsync("emails", new JsonObject
        {
            ["subject"] = "With people",
            ["email_activity_parties"] = new JsonArray(
                new JsonObject { ["partyid_contact@odata.bind"] = $"/contacts({Contact})", ["participationtypemask"] = 1, ["addressused"] = "lena@brandt.example" },
                new JsonObject { ["partyid_contact@odata.bind"] = $"/contacts({Colleague})", ["participationtypemask"] = 2 },
                new JsonObject { ["addressused"] = "unknown@brandt.example", ["participationtypemask"] = 2 }),
        });

        var row = await Site.GetAsync($"emails({id})?$select=subject&$expand=email_activity_parties($select=participationtypemask,_partyid_value,addressused)");
        var parties = row.Json["email_activity_parties"]!.AsArray().Where(party => (int)party!["participationtypemask"]! < FirstOfThePlatform).ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(parties, Has.Length.EqualTo(3));
            Assert.That(parties, Has.One.Matches<JsonNode>(party =>
                (int)party["participationtypemask"]! == 1 && (string?)party["_partyid_value"] == Contact.ToString() && (string?)party["addressused"] == "lena@brandt.example"));
            Assert.That(parties, Has.One.Matches<JsonNode>(party =>
                (int)party["participationtypemask"]! == 2 && party["_partyid_value"] is null && (string?)party["addressused"] == "unknown@brandt.example"));
        });
    }

    [Test]
    public async Task A_note_names_what_it_is_about()
    {
        var id = await Site.CreateAsync("annotations", new JsonObject { ["subject"] = "Seen on site", ["objectid_opportunity@odata.bind"] = $"/opportunities({Deal})" });

        var row = await Site.GetAsync($"annotations({id})?$select=_objectid_value");

        Assert.That((string?)row.Json["_objectid_value"], Is.EqualTo(Deal.ToString()));
    }

    [Test]
    public async Task A_row_belongs_to_the_user_who_calls_unless_it_says_otherwise()
    {
        var user = await Site.CreateAsync("systemusers", new JsonObject { ["firstname"] = "Rosa", ["lastname"] = "Keller" });

        var own = await Site.PostAsync("accounts", new JsonObject { ["name"] = "Hers" }, $"MSCRMCallerID: {user}", "Prefer: return=representation");
        var given = await Site.PostAsync("accounts", new JsonObject { ["name"] = "Given", ["ownerid@odata.bind"] = $"/systemusers({user})" }, "Prefer: return=representation");

        Assert.Multiple(() =>
        {
            Assert.That((string?)own.Json["_ownerid_value"], Is.EqualTo(user.ToString()));
            Assert.That((string?)own.Json["_createdby_value"], Is.EqualTo(user.ToString()));
            Assert.That((string?)given.Json["_ownerid_value"], Is.EqualTo(user.ToString()));
            Assert.That((string?)given.Json["_createdby_value"], Is.Not.EqualTo(user.ToString()));
        });
    }

    [Test]
    public async Task Annotations_in_a_body_are_ignored()
    {
        var answer = await Site.PostAsync("accounts", new JsonObject { ["name"] = "Copied", ["@odata.etag"] = "W/\"1\"", ["name@OData.Community.Display.V1.FormattedValue"] = "x" });

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NoContent));
    }
}
