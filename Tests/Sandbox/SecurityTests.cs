using System;
using System.Linq;
using CrmCoach.Sandbox;
using CrmCoach.Sandbox.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

[TestFixture]
internal sealed class SecurityTests
{
    private TestOrganisation organisation = null!;
    private Guid other;
    private Guid opportunity;

    [SetUp]
    public void SetUp()
    {
        organisation = new TestOrganisation();
        other = organisation.NewUser("Tom", "Ackroyd");
        opportunity = organisation.NewOpportunity();
    }

    [TearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void A_salesperson_reads_what_others_own()
    {
        var call = organisation.NewPhoneCall(opportunity);

        Assert.That(organisation.As(other).Retrieve("phonecall", call, new ColumnSet("subject"))["subject"], Is.EqualTo("Call"));
    }

    [Test]
    public void Who_may_read_his_own_only_sees_no_other_row_directly_in_activitypointer_in_links_or_in_parties()
    {
        var call = organisation.NewPhoneCall(opportunity);
        organisation.Organisation.Security.Restrict(other, "phonecall", ReadDepth.Basic);
        organisation.Reopen();
        var mine = organisation.As(other).Create(new Entity("phonecall") { ["subject"] = "Mine" });

        Assert.Multiple(() =>
        {
            Refusal.Expect(ErrorCodes.AccessDenied, "ReadAccess", () => organisation.As(other).Retrieve("phonecall", call, new ColumnSet("subject")));
            Assert.That(Ids("phonecall"), Is.EqualTo(new[] { mine }));
            Assert.That(Ids("activitypointer"), Is.EqualTo(new[] { mine }));
            Assert.That(organisation.As(other).RetrieveMultiple(Parties()).Entities, Has.Count.EqualTo(1));
            Assert.That(organisation.As(other).RetrieveMultiple(Linked()).Entities.Single().Contains("call.subject"), Is.False);
            Assert.That(organisation.Service.RetrieveMultiple(Linked()).Entities.Single().Contains("call.subject"), Is.True);
        });
    }

    [Test]
    public void Who_may_not_read_a_table_at_all_is_told_so()
    {
        organisation.Organisation.Security.Restrict(other, "opportunity", ReadDepth.None);

        Refusal.Expect(ErrorCodes.PrivilegeDenied, "prvReadOpportunity", () => organisation.As(other).RetrieveMultiple(new QueryExpression("opportunity")));
    }

    [Test]
    public void A_private_appointment_is_for_its_owner_and_for_system()
    {
        var id = organisation.As(organisation.UserId).Create(new Entity("appointment") { ["subject"] = "Doctor", ["ismapiprivate"] = true });

        Assert.Multiple(() =>
        {
            Assert.That(Ids("appointment"), Is.Empty);
            Assert.That(Ids("activitypointer"), Is.Empty);
            Assert.That(organisation.As(organisation.UserId).Retrieve("appointment", id, new ColumnSet("subject"))["subject"], Is.EqualTo("Doctor"));
            Assert.That(organisation.Service.Retrieve("appointment", id, new ColumnSet("subject"))["subject"], Is.EqualTo("Doctor"));
        });
    }

    [Test]
    public void Notes_of_others_are_read_and_not_written()
    {
        var note = organisation.As(organisation.UserId).Create(new Entity("annotation") { ["subject"] = "Hers" });

        Assert.Multiple(() =>
        {
            Assert.That(Ids("annotation"), Is.EqualTo(new[] { note }));
            Refusal.Expect(ErrorCodes.AccessDenied, "WriteAccess", () => organisation.As(other).Update(new Entity("annotation", note) { ["subject"] = "Mine" }));
            Refusal.Expect(ErrorCodes.AccessDenied, "WriteAccess", () => organisation.As(other).Delete("annotation", note));
            Assert.That(() => organisation.Service.Delete("annotation", note), Throws.Nothing);
        });
    }

    private Guid[] Ids(string table) => [.. organisation.As(other).RetrieveMultiple(new QueryExpression(table)).Entities.Select(row => row.Id)];

    private static QueryExpression Parties() => new("activityparty");

    private QueryExpression Linked()
    {
        var query = new QueryExpression("opportunity");
        var link = query.AddLink("phonecall", "opportunityid", "regardingobjectid", JoinOperator.LeftOuter);
        link.EntityAlias = "call";
        link.Columns.AddColumn("subject");
        return query;
    }
}
