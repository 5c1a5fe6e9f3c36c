using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

[TestFixture]
internal sealed class QueryTests
{
    private TestOrganisation organisation = null!;
    private Guid contact;

    [OneTimeSetUp]
    public void SetUp()
    {
        organisation = new TestOrganisation();
        contact = organisation.NewContact("Émile", "Roux");
        Opportunity("Älpler ovens", 90, 2, new DateTime(2026, 12, 1), contact);
        Opportunity("bread line", 40, 0, new DateTime(2026, 11, 20), contact);
        Opportunity("Cooling", 40, 3, null, null);
    }

    [OneTimeTearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void Text_is_compared_without_case_and_accents() => Assert.Multiple(() =>
    {
        Assert.That(Names("name", ConditionOperator.Equal, "COOLING"), Is.EqualTo(new[] { "Cooling" }));
        Assert.That(Names("name", ConditionOperator.BeginsWith, "alp"), Is.EqualTo(new[] { "Älpler ovens" }));
        Assert.That(Names("name", ConditionOperator.Like, "%LINE%"), Is.EqualTo(new[] { "bread line" }));
        Assert.That(Names("name", ConditionOperator.EndsWith, "_ooling"), Is.EqualTo(new[] { "Cooling" }));
        Assert.That(Names("name", ConditionOperator.DoesNotBeginWith, "c"), Is.EqualTo(new[] { "Älpler ovens", "bread line" }));
    });

    [Test]
    public void Numbers_choices_and_lookups_are_compared_by_value() => Assert.Multiple(() =>
    {
        Assert.That(Names("closeprobability", ConditionOperator.GreaterThan, 40), Is.EqualTo(new[] { "Älpler ovens" }));
        Assert.That(Names("closeprobability", ConditionOperator.Between, 30, 50), Is.EqualTo(new[] { "bread line", "Cooling" }));
        Assert.That(Names("salesstage", ConditionOperator.In, 0, 3), Is.EqualTo(new[] { "bread line", "Cooling" }));
        Assert.That(Names("salesstage", ConditionOperator.Equal, new OptionSetValue(2)), Is.EqualTo(new[] { "Älpler ovens" }));
        Assert.That(Names("parentcontactid", ConditionOperator.Equal, contact), Is.EqualTo(new[] { "Älpler ovens", "bread line" }));
        Assert.That(Names("ownerid", ConditionOperator.EqualUserId), Has.Count.EqualTo(3));
    });

    [Test]
    public void A_negative_condition_holds_for_empty_cells_too() => Assert.Multiple(() =>
    {
        Assert.That(Names("parentcontactid", ConditionOperator.NotEqual, contact), Is.EqualTo(new[] { "Cooling" }));
        Assert.That(Names("parentcontactid", ConditionOperator.NotIn, contact), Is.EqualTo(new[] { "Cooling" }));
        Assert.That(Names("estimatedclosedate", ConditionOperator.NotOn, new DateTime(2026, 12, 1)), Is.EqualTo(new[] { "bread line", "Cooling" }));
        Assert.That(Names("parentcontactid", ConditionOperator.Null), Is.EqualTo(new[] { "Cooling" }));
        Assert.That(Names("parentcontactid", ConditionOperator.NotNull), Has.Count.EqualTo(2));
    });

    [Test]
    public void Dates_are_compared_by_day_and_by_the_clock_of_the_organisation() => Assert.Multiple(() =>
    {
        Assert.That(Names("estimatedclosedate", ConditionOperator.On, "2026-12-01"), Is.EqualTo(new[] { "Älpler ovens" }));
        Assert.That(Names("estimatedclosedate", ConditionOperator.OnOrBefore, new DateTime(2026, 11, 20)), Is.EqualTo(new[] { "bread line" }));
        Assert.That(Names("estimatedclosedate", ConditionOperator.OnOrAfter, new DateTime(2026, 11, 21)), Is.EqualTo(new[] { "Älpler ovens" }));
        Assert.That(Names("estimatedclosedate", ConditionOperator.Yesterday), Is.EqualTo(new[] { "bread line" }));
        Assert.That(Names("estimatedclosedate", ConditionOperator.LastXDays, 3), Is.EqualTo(new[] { "bread line" }));
        Assert.That(Names("estimatedclosedate", ConditionOperator.NextXDays, 14), Is.EqualTo(new[] { "Älpler ovens" }));
        Assert.That(Names("estimatedclosedate", ConditionOperator.ThisMonth), Is.EqualTo(new[] { "bread line" }));
        Assert.That(Names("createdon", ConditionOperator.Today), Has.Count.EqualTo(3));
        Assert.That(Names("createdon", ConditionOperator.OlderThanXDays, 1), Is.Empty);
    });

    [Test]
    public void Filters_nest()
    {
        var query = Query();
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition("name", ConditionOperator.Equal, "Cooling");
        var both = query.Criteria.AddFilter(LogicalOperator.And);
        both.AddCondition("closeprobability", ConditionOperator.Equal, 40);
        both.AddCondition("salesstage", ConditionOperator.Equal, 0);

        Assert.That(Names(query), Is.EqualTo(new[] { "bread line", "Cooling" }));
    }

    [Test]
    public void An_inner_link_leaves_rows_out_and_an_outer_link_keeps_them_and_columns_come_aliased()
    {
        var query = Query();
        var link = query.AddLink("contact", "parentcontactid", "contactid", JoinOperator.LeftOuter);
        link.EntityAlias = "who";
        link.Columns.AddColumn("fullname");
        var outer = organisation.Service.RetrieveMultiple(query).Entities;
        link.JoinOperator = JoinOperator.Inner;

        Assert.Multiple(() =>
        {
            Assert.That(outer, Has.Count.EqualTo(3));
            Assert.That(((AliasedValue)outer[0]["who.fullname"]).Value, Is.EqualTo("Émile Roux"));
            Assert.That(((AliasedValue)outer[0]["who.fullname"]).EntityLogicalName, Is.EqualTo("contact"));
            Assert.That(outer[2].Contains("who.fullname"), Is.False);
            Assert.That(Names(query), Has.Count.EqualTo(2));
        });
    }

    [Test]
    public void Links_nest_and_a_condition_of_the_root_may_name_an_alias()
    {
        var query = Query();
        var who = query.AddLink("contact", "parentcontactid", "contactid");
        var where = who.AddLink("account", "parentcustomerid", "accountid");
        where.EntityAlias = "company";
        where.Columns.AddColumn("name");
        query.Criteria.AddCondition("company", "name", ConditionOperator.Equal, "brandt bakeries");

        Assert.That(organisation.Service.RetrieveMultiple(query).Entities.Select(row => ((AliasedValue)row["company.name"]).Value), Is.All.EqualTo("Brandt Bakeries"));
        Assert.That(Names(query), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_link_without_alias_gets_one()
    {
        var query = Query();
        query.AddLink("contact", "parentcontactid", "contactid").Columns.AddColumn("fullname");

        Assert.That(organisation.Service.RetrieveMultiple(query).Entities[0].Contains("contact1.fullname"));
    }

    [Test]
    public void Lookups_sort_by_name_and_choices_by_label() => Assert.Multiple(() =>
    {
        Assert.That(Sorted("salesstage", OrderType.Ascending), Is.EqualTo(new[] { "Cooling", "Älpler ovens", "bread line" }), "Close, Propose, Qualify");
        Assert.That(Sorted("parentcontactid", OrderType.Descending)[^1], Is.EqualTo("Cooling"));
        Assert.That(Sorted("name", OrderType.Descending), Is.EqualTo(new[] { "Cooling", "bread line", "Älpler ovens" }));
    });

    [Test]
    public void Pages_cover_every_row_once()
    {
        var query = Query();
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = 2, ReturnTotalRecordCount = true };
        var first = organisation.Service.RetrieveMultiple(query);
        query.PageInfo.PageNumber = 2;
        query.PageInfo.PagingCookie = first.PagingCookie;
        var second = organisation.Service.RetrieveMultiple(query);

        Assert.Multiple(() =>
        {
            Assert.That(first.MoreRecords, Is.True);
            Assert.That(first.TotalRecordCount, Is.EqualTo(3));
            Assert.That(first.PagingCookie, Does.Contain("page=\"1\""));
            Assert.That(second.MoreRecords, Is.False);
            Assert.That(first.Entities.Concat(second.Entities).Select(row => row.Id).Distinct().Count(), Is.EqualTo(3));
        });
    }

    [Test]
    public void Top_takes_the_first_rows_and_says_nothing_of_more()
    {
        var query = Query();
        query.TopCount = 2;

        Assert.Multiple(() =>
        {
            Assert.That(Names(query), Is.EqualTo(new[] { "Älpler ovens", "bread line" }));
            Assert.That(organisation.Service.RetrieveMultiple(query).MoreRecords, Is.False);
        });
    }

    [Test]
    public void A_row_comes_with_its_version_and_lookups_with_their_names()
    {
        var query = Query();
        query.ColumnSet.AddColumn("parentcontactid");
        var row = organisation.Service.RetrieveMultiple(query).Entities[0];

        Assert.Multiple(() =>
        {
            Assert.That(row.RowVersion, Is.Not.Null);
            Assert.That(row.GetAttributeValue<EntityReference>("parentcontactid").Name, Is.EqualTo("Émile Roux"));
            Assert.That(row.FormattedValues["parentcontactid"], Is.EqualTo("Émile Roux"));
        });
    }

    [Test]
    public void What_a_query_names_wrongly_is_refused_by_name() => Assert.Multiple(() =>
    {
        Refusal.Expect(ErrorCodes.UnknownTable, "'oportunity'", () => organisation.Service.RetrieveMultiple(new QueryExpression("oportunity")));
        Refusal.Expect(ErrorCodes.UnknownColumn, "'colour'", () => organisation.Service.Retrieve("opportunity", Guid.NewGuid(), new ColumnSet("colour")));
        Refusal.Expect(ErrorCodes.UnknownColumn, "'colour'", () => Names("colour", ConditionOperator.Null));
        Refusal.Expect(ErrorCodes.NotSupported, "Under", () => Names("parentcontactid", ConditionOperator.Under, contact));
        Refusal.Expect(ErrorCodes.NotSupported, "Like on closeprobability", () => Names("closeprobability", ConditionOperator.Like, "4%"));
        Refusal.Expect(ErrorCodes.InvalidArgument, "'many'", () => Names("closeprobability", ConditionOperator.Equal, "many"));
        Refusal.Expect(ErrorCodes.InvalidArgument, "one value", () => Names("closeprobability", ConditionOperator.Equal));
    });

    [Test]
    public void More_than_fifteen_links_are_refused()
    {
        var query = Query();
        for (var count = 0; count < 16; count++) query.AddLink("contact", "parentcontactid", "contactid");

        Refusal.Expect(ErrorCodes.TooManyLinks, "15", () => organisation.Service.RetrieveMultiple(query));
    }

    [Test]
    public void The_activities_of_a_deal_are_one_list_in_activitypointer_and_join_their_own_tables()
    {
        var opportunity = organisation.NewOpportunity("Busy");
        organisation.NewPhoneCall(opportunity, "Rang");
        organisation.Service.Create(new Entity("email")
        {
            ["subject"] = "Wrote",
            ["description"] = "<p>Hello</p>",
            ["regardingobjectid"] = new EntityReference("opportunity", opportunity),
        });
        var query = new QueryExpression("activitypointer") { ColumnSet = new ColumnSet("subject", "activitytypecode", "regardingobjectid") };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, opportunity);
        query.AddOrder("subject", OrderType.Ascending);
        var mail = query.AddLink("email", "activityid", "activityid", JoinOperator.LeftOuter);
        mail.EntityAlias = "mail";
        mail.Columns = new ColumnSet("description", "directioncode");

        var rows = organisation.Service.RetrieveMultiple(query).Entities;
        organisation.Service.Delete("opportunity", opportunity);

        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(row => (string)row["activitytypecode"]), Is.EqualTo(new[] { "phonecall", "email" }));
            Assert.That(rows[0].Contains("mail.description"), Is.False);
            Assert.That(((AliasedValue)rows[1]["mail.description"]).Value, Is.EqualTo("<p>Hello</p>"));
            Assert.That(((AliasedValue)rows[1]["mail.directioncode"]).Value, Is.True);
            Assert.That(rows[1].GetAttributeValue<EntityReference>("regardingobjectid").Name, Is.EqualTo("Busy"));
            Refusal.Expect(
                ErrorCodes.UnknownColumn,
                "directioncode",
                () => organisation.Service.RetrieveMultiple(new QueryExpression("activitypointer") { ColumnSet = new ColumnSet("directioncode") }));
        });
    }

    private static QueryExpression Query()
    {
        var query = new QueryExpression("opportunity") { ColumnSet = new ColumnSet("name") };
        query.AddOrder("name", OrderType.Ascending);
        return query;
    }

    private void Opportunity(string name, int probability, int stage, DateTime? close, Guid? person) =>
        organisation.As(organisation.UserId).Create(new Entity("opportunity")
        {
            ["name"] = name,
            ["closeprobability"] = probability,
            ["salesstage"] = new OptionSetValue(stage),
            ["estimatedclosedate"] = close,
            ["parentcontactid"] = person == null ? null : new EntityReference("contact", person.Value),
        });

    private List<string> Names(string column, ConditionOperator comparison, params object[] values)
    {
        var query = Query();
        query.Criteria.AddCondition(column, comparison, values);
        return Names(query);
    }

    private List<string> Names(QueryExpression query) =>
        [.. organisation.As(organisation.UserId).RetrieveMultiple(query).Entities.Select(row => (string)row["name"])];

    private List<string> Sorted(string column, OrderType order)
    {
        var query = new QueryExpression("opportunity") { ColumnSet = new ColumnSet("name") };
        query.AddOrder(column, order);
        return Names(query);
    }
}
