using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

[TestFixture]
internal sealed class PartyTests
{
    private TestOrganisation organisation = null!;
    private Guid anna;

    [SetUp]
    public void SetUp()
    {
        organisation = new TestOrganisation();
        anna = organisation.NewContact("Anna", "Weiss");
    }

    [TearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void The_people_of_an_e_mail_become_parties_with_their_role_and_address()
    {
        var opportunity = organisation.NewOpportunity();
        var id = Mail(opportunity);

        Assert.That(Parties(id), Is.EquivalentTo(new[]
        {
            "1 systemuser rosa@seller.example",
            "2 contact anna@brandt.example",
            "2  unknown@brandt.example",
            "8 opportunity ",
            "9 systemuser rosa@seller.example",
        }.Where(party => !party.StartsWith('8'))));
    }

    [Test]
    public void The_lists_come_back_with_the_e_mail()
    {
        var row = organisation.Service.Retrieve("email", Mail(organisation.NewOpportunity()), new ColumnSet("to", "from"));

        Assert.Multiple(() =>
        {
            Assert.That(row.GetAttributeValue<EntityCollection>("to").Entities, Has.Count.EqualTo(2));
            Assert.That(row.GetAttributeValue<EntityCollection>("from").Entities.Single().GetAttributeValue<EntityReference>("partyid").Name, Is.EqualTo("Rosa Keller"));
        });
    }

    [Test]
    public void An_update_of_one_list_replaces_that_list_only()
    {
        var id = Mail(organisation.NewOpportunity());

        organisation.Service.Update(new Entity("email", id) { ["to"] = List(Party("contact", anna)) });

        Assert.That(Parties(id).Select(party => party[..1]), Is.EquivalentTo(new[] { "1", "2", "9" }));
    }

    [Test]
    public void A_person_in_a_party_must_exist_and_parties_are_not_made_by_themselves() => Assert.Multiple(() =>
    {
        Refusal.Expect(
            ErrorCodes.ObjectDoesNotExist,
            "contact",
            () => organisation.Service.Create(new Entity("email") { ["to"] = List(Party("contact", Guid.NewGuid())) }));
        Refusal.Expect(ErrorCodes.NotSupported, "activityparty", () => organisation.Service.Create(new Entity("activityparty")));
    });

    private Guid Mail(Guid opportunity) => organisation.As(organisation.UserId).Create(new Entity("email")
    {
        ["subject"] = "Ovens",
        ["from"] = List(Party("systemuser", organisation.UserId)),
        ["to"] = List(Party("contact", anna), new Entity("activityparty") { ["addressused"] = "unknown@brandt.example" }),
        ["regardingobjectid"] = new EntityReference("opportunity", opportunity),
    });

    private static EntityCollection List(params Entity[] parties) => new([.. parties]);

    private static Entity Party(string table, Guid id) => new("activityparty") { ["partyid"] = new EntityReference(table, id) };

    private List<string> Parties(Guid activity)
    {
        var query = new QueryExpression("activityparty") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("activityid", ConditionOperator.Equal, activity);
        return [.. organisation.Service.RetrieveMultiple(query).Entities.Select(Written)];
    }

    private static string Written(Entity party) =>
        $"{party.GetAttributeValue<OptionSetValue>("participationtypemask").Value} {party.GetAttributeValue<EntityReference>("partyid")?.LogicalName} {party.GetAttributeValue<string>("addressused")}";
}
