using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Sdk;

public sealed class QueryTests
{
    [Test]
    public void A_query_starts_with_no_columns_no_conditions_and_no_page()
    {
        var query = new QueryExpression("account");

        Assert.That(query.ColumnSet.Columns, Is.Empty);
        Assert.That(query.ColumnSet.AllColumns, Is.False);
        Assert.That(query.Criteria.Conditions, Is.Empty);
        Assert.That(query.PageInfo.PageNumber, Is.Zero);
    }

    [Test]
    public void Parts_of_a_query_that_are_set_to_null_stay_null()
    {
        var query = new QueryExpression("account") { ColumnSet = null, Criteria = null, PageInfo = null };

        Assert.That(query.ColumnSet, Is.Null);
        Assert.That(query.Criteria, Is.Null);
        Assert.That(query.PageInfo, Is.Null);
    }

    [Test]
    public void A_column_set_of_nothing_is_empty() => Assert.That(new ColumnSet((string[])null!).Columns, Is.Empty);

    [Test]
    public void Columns_may_be_added_to_a_set_that_was_made_of_some() =>
        Assert.That(With("b", new ColumnSet("a")).Columns, Is.EqualTo(new[] { "a", "b" }));

    [Test]
    public void A_list_of_ids_spreads_over_a_conditions_values()
    {
        Guid[] ids = [Guid.NewGuid(), Guid.NewGuid()];

        Assert.That(new ConditionExpression("accountid", ConditionOperator.In, ids).Values, Is.EqualTo(ids));
    }

    [Test]
    public void A_list_of_ids_handed_to_a_filter_is_one_value_as_in_the_real_one()
    {
        var filter = new FilterExpression();
        filter.AddCondition("accountid", ConditionOperator.In, new[] { Guid.NewGuid() });

        Assert.That(filter.Conditions.Single().Values.Single(), Is.TypeOf<Guid[]>());
    }

    [Test]
    public void A_link_starts_from_the_table_it_was_added_to()
    {
        var contact = new QueryExpression("account").AddLink("contact", "primarycontactid", "contactid");
        var user = contact.AddLink("systemuser", "ownerid", "systemuserid", JoinOperator.LeftOuter);

        Assert.That(contact.LinkFromEntityName, Is.EqualTo("account"));
        Assert.That(contact.JoinOperator, Is.EqualTo(JoinOperator.Inner));
        Assert.That(user.LinkFromEntityName, Is.EqualTo("contact"));
    }

    [TestCase(ConditionOperator.Equal, 0)]
    [TestCase(ConditionOperator.In, 8)]
    [TestCase(ConditionOperator.Null, 12)]
    [TestCase(ConditionOperator.OnOrAfter, 27)]
    [TestCase(ConditionOperator.EqualUserId, 41)]
    [TestCase(ConditionOperator.NotOn, 52)]
    [TestCase(ConditionOperator.Under, 75)]
    [TestCase(ConditionOperator.AboveOrEqual, 79)]
    [TestCase(ConditionOperator.OlderThanXMinutes, 86)]
    [TestCase(ConditionOperator.DoesNotContainValues, 88)]
    public void Operators_have_the_platforms_numbers(ConditionOperator value, int number) => Assert.That((int)value, Is.EqualTo(number));

    [Test]
    public void A_new_request_has_its_required_parameters_and_they_are_null()
    {
        var request = new CreateRequest();

        Assert.That(request.RequestName, Is.EqualTo("Create"));
        Assert.That(request.Parameters.Contains("Target"), Is.True);
        Assert.That(request.Target, Is.Null);
    }

    [Test]
    public void What_a_response_does_not_hold_reads_as_the_default() => Assert.That(new CreateResponse().id, Is.EqualTo(Guid.Empty));

    private static ColumnSet With(string column, ColumnSet columns)
    {
        columns.AddColumn(column);
        return columns;
    }
}
