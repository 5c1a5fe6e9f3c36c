using System;
using System.Linq;
using CrmCoach.Sandbox;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

[TestFixture]
internal sealed class CascadeTests
{
    private TestOrganisation organisation = null!;

    [SetUp]
    public void SetUp() => organisation = new TestOrganisation();

    [TearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void Activities_parties_and_notes_go_with_their_deal()
    {
        var opportunity = organisation.NewOpportunity();
        organisation.NewPhoneCall(opportunity);
        organisation.Service.Create(new Entity("annotation") { ["subject"] = "Note", ["objectid"] = new EntityReference("opportunity", opportunity) });

        organisation.Service.Delete("opportunity", opportunity);

        Assert.Multiple(() =>
        {
            foreach (var table in new[] { "activitypointer", "activityparty", "annotation", "opportunity" }) Assert.That(Count(table), Is.Zero, table);
        });
    }

    [Test]
    public void A_deal_stays_when_the_person_behind_it_goes()
    {
        var contact = organisation.NewContact("Anna", "Weiss");
        var opportunity = organisation.NewOpportunity();
        organisation.Service.Update(new Entity("opportunity", opportunity) { ["parentcontactid"] = new EntityReference("contact", contact) });

        organisation.Service.Delete("contact", contact);

        Assert.That(organisation.Row("opportunity", opportunity).Contains("parentcontactid"), Is.False);
    }

    [Test]
    public void Who_owns_rows_cannot_be_deleted()
    {
        organisation.NewOpportunity();

        Refusal.Expect(
            ErrorCodes.CannotDeleteDueToAssociation, "owner_user_opportunity", () => organisation.Service.Delete("systemuser", organisation.UserId));
    }

    [Test]
    public void A_new_owner_of_a_deal_gets_what_the_old_one_owned_of_it()
    {
        var opportunity = organisation.NewOpportunity();
        var mine = organisation.NewPhoneCall(opportunity);
        var theirs = organisation.Service.Create(new Entity("task") { ["subject"] = "Theirs", ["regardingobjectid"] = new EntityReference("opportunity", opportunity) });
        var other = organisation.NewUser("Tom", "Ackroyd");

        organisation.Service.Update(new Entity("opportunity", opportunity) { ["ownerid"] = new EntityReference("systemuser", other) });

        Assert.Multiple(() =>
        {
            Assert.That(organisation.Row("phonecall", mine).GetAttributeValue<EntityReference>("ownerid").Id, Is.EqualTo(other));
            Assert.That(organisation.Row("phonecall", mine).GetAttributeValue<EntityReference>("owninguser").Id, Is.EqualTo(other));
            Assert.That(organisation.Row("task", theirs).GetAttributeValue<EntityReference>("ownerid").Id, Is.EqualTo(SystemUser.Id));
        });
    }

    [Test]
    public void A_deletion_that_fails_deletes_nothing()
    {
        var opportunity = organisation.NewOpportunity();
        organisation.NewPhoneCall(opportunity);
        organisation.Organisation.Import(new SampleSolution().With(new TestStep("Refuser", "Delete", "opportunity")).Save(organisation.PathOf("sample.zip")));

        Assert.That(() => organisation.Service.Delete("opportunity", opportunity), Throws.Exception);

        Assert.That(Count("phonecall"), Is.EqualTo(1));
    }

    private int Count(string table) => organisation.Service.RetrieveMultiple(new QueryExpression(table)).Entities.Count;
}
