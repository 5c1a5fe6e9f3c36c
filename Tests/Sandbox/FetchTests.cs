using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

[TestFixture]
internal sealed class FetchTests
{
    private TestOrganisation organisation = null!;

    [OneTimeSetUp]
    public void SetUp()
    {
        organisation = new TestOrganisation();
        Opportunity("Ovens", 1, 100m);
        Opportunity("Mixers", 1, 50m);
        Opportunity("Trays", 2, 30.5m);
    }

    [OneTimeTearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void It_is_the_same_query_written_otherwise()
    {
        var rows = Fetch("""
            <fetch top="5" no-lock="true"><entity name="opportunity"><attribute name="name" />
              <order attribute="name" descending="true" />
              <filter type="or"><condition attribute="name" operator="like" value="o%" />
                <filter><condition attribute="salesstage" operator="in"><value>2</value><value>3</value></condition>
                  <condition attribute="estimatedvalue" operator="lt" value="31" /></filter></filter>
              <link-entity name="account" from="accountid" to="customerid" alias="customer" link-type="outer">
                <attribute name="name" alias="company" /></link-entity>
            </entity></fetch>
            """);

        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(row => row["name"]), Is.EqualTo(new[] { "Trays", "Ovens" }));
            Assert.That(((AliasedValue)rows[0]["company"]).Value, Is.EqualTo("Brandt Bakeries"));
        });
    }

    [Test]
    public void A_date_is_grouped_by_parts_of_it_and_a_lookup_sorts_by_the_name_of_its_row()
    {
        using var own = new TestOrganisation();
        Guid[] owners = [own.NewUser("Zoe", "Zander"), own.NewUser("Ada", "Abel"), own.NewUser("Mia", "Mohr")];
        foreach (var (owner, closes) in owners.Zip(["2026-11-02", "2026-12-24", "2027-11-30"]))
        {
            own.As(owner).Create(new Entity("opportunity")
            {
                ["name"] = closes,
                ["customerid"] = new EntityReference("account", own.AccountId),
                ["estimatedclosedate"] = DateTime.Parse(closes, System.Globalization.CultureInfo.InvariantCulture),
            });
        }

        var byDate = own.Service.RetrieveMultiple(new FetchExpression("""
            <fetch aggregate="true"><entity name="opportunity">
              <attribute name="estimatedclosedate" groupby="true" dategrouping="quarter" alias="quarter" />
              <attribute name="estimatedclosedate" groupby="true" dategrouping="year" alias="year" />
              <attribute name="opportunityid" aggregate="count" alias="deals" />
              <order alias="year" descending="false" />
            </entity></fetch>
            """)).Entities;
        var byOwner = own.Service.RetrieveMultiple(new FetchExpression("""
            <fetch aggregate="true"><entity name="opportunity">
              <attribute name="ownerid" groupby="true" alias="owner" />
              <attribute name="opportunityid" aggregate="count" alias="deals" />
              <order alias="owner" descending="false" />
            </entity></fetch>
            """)).Entities;

        Assert.Multiple(() =>
        {
            Assert.That(byDate.Select(row => $"Q{Value(row, "quarter")} {Value(row, "year")}: {Value(row, "deals")}"), Is.EqualTo(new[] { "Q4 2026: 2", "Q4 2027: 1" }));
            Assert.That(byOwner.Select(row => row.FormattedValues["owner"]), Is.EqualTo(new[] { "Ada Abel", "Mia Mohr", "Zoe Zander" }));
        });
    }

    [Test]
    public void Aggregates_are_grouped_and_formatted()
    {
        var rows = Fetch("""
            <fetch aggregate="true"><entity name="opportunity">
              <attribute name="salesstage" alias="stage" groupby="true" />
              <attribute name="opportunityid" alias="deals" aggregate="count" />
              <attribute name="estimatedvalue" alias="total" aggregate="sum" />
              <attribute name="estimatedvalue" alias="best" aggregate="max" />
              <order alias="deals" descending="true" />
            </entity></fetch>
            """);

        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(row => row.FormattedValues["stage"]), Is.EqualTo(new[] { "Develop", "Propose" }));
            Assert.That(rows.Select(row => Value(row, "deals")), Is.EqualTo(new object[] { 2, 1 }));
            Assert.That(rows.Select(row => ((Money)Value(row, "total")).Value), Is.EqualTo(new[] { 150m, 30.5m }));
            Assert.That(rows.Select(row => ((Money)Value(row, "best")).Value), Is.EqualTo(new[] { 100m, 30.5m }));
        });
    }

    [Test]
    public void Distinct_rows_come_once()
    {
        var rows = Fetch("""<fetch distinct="true"><entity name="opportunity"><attribute name="salesstage" /></entity></fetch>""");

        Assert.That(rows, Has.Count.EqualTo(2));
    }

    [TestCase("<fetch><entity name='opportunity'>", ErrorCodes.InvalidFetch, "Invalid FetchXML")]
    [TestCase("<fetch />", ErrorCodes.InvalidFetch, "no entity")]
    [TestCase("<fetch datasource='retained'><entity name='opportunity' /></fetch>", ErrorCodes.NotSupported, "datasource")]
    [TestCase("<fetch top='5' page='2'><entity name='opportunity' /></fetch>", ErrorCodes.InvalidArgument, "Top.X")]
    public void A_fetch_that_cannot_be_read_is_refused(string fetch, int code, string words) => Refusal.Expect(code, words, () => Fetch(fetch));

    [TestCase("<attribute name='colour' />", ErrorCodes.UnknownColumn, "colour")]
    [TestCase("<filter><condition attribute='name' operator='sounds-like' value='x' /></filter>", ErrorCodes.NotSupported, "sounds-like")]
    [TestCase("<link-entity name='account' from='accountid' to='customerid' link-type='any' />", ErrorCodes.NotSupported, "any")]
    public void What_is_not_done_is_refused_by_name(string content, int code, string words) =>
        Refusal.Expect(code, words, () => Fetch($"<fetch><entity name='opportunity'>{content}</entity></fetch>"));

    [Test]
    public void A_column_of_an_aggregate_query_is_grouped_or_aggregated() => Refusal.Expect(
        ErrorCodes.InvalidFetch,
        "neither grouped nor aggregated",
        () => Fetch("<fetch aggregate='true'><entity name='opportunity'><attribute name='name' alias='x' /></entity></fetch>"));

    private static object Value(Entity row, string alias) => ((AliasedValue)row[alias]).Value;

    private List<Entity> Fetch(string xml) => [.. organisation.Service.RetrieveMultiple(new FetchExpression(xml)).Entities];

    private void Opportunity(string name, int stage, decimal value) => organisation.Service.Create(new Entity("opportunity")
    {
        ["name"] = name,
        ["salesstage"] = new OptionSetValue(stage),
        ["estimatedvalue"] = new Money(value),
        ["customerid"] = new EntityReference("account", organisation.AccountId),
    });
}
