using System;
using System.Linq;
using System.Threading;
using CrmCoach.Sandbox;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

[TestFixture]
internal sealed class QueueTests
{
    private TestOrganisation organisation = null!;

    [SetUp]
    public void SetUp() => organisation = new TestOrganisation();

    [TearDown]
    public void TearDown() => organisation.Dispose();

    [TestCase(1)]
    [TestCase(4)]
    public void A_job_that_asks_for_a_retry_runs_again_up_to_four_times(int tries)
    {
        organisation.Import(new TestStep("Retrier", "Create", "account") { Asynchronous = true, Configuration = tries.ToString() });
        Create();

        Assert.Multiple(() =>
        {
            Assert.That(organisation.Organisation.Statistics.Executions, Has.Count.EqualTo(tries));
            Assert.That(organisation.Organisation.Statistics.Executions[^1].Traces, Is.EqualTo(new[] { $"done at try {tries}" }));
            Assert.That(organisation.Organisation.Queue.Failed, Is.Zero);
        });
    }

    [Test]
    public void A_job_that_still_asks_after_four_tries_has_failed()
    {
        organisation.Import(new TestStep("Retrier", "Create", "account") { Asynchronous = true, Configuration = "5" });
        Create();

        Assert.Multiple(() =>
        {
            Assert.That(organisation.Organisation.Statistics.Executions, Has.Count.EqualTo(4));
            Assert.That(organisation.Organisation.Queue.Failures.Single(), Does.Contain("Busy, try again."));
        });
    }

    [Test]
    public void A_job_that_refuses_is_not_tried_again()
    {
        organisation.Import(new TestStep("Refuser", "Create", "account") { Asynchronous = true });
        Create();

        Assert.That(organisation.Organisation.Statistics.Executions, Has.Count.EqualTo(1));
        Assert.That(organisation.Organisation.Queue.Failures.Single(), Does.EndWith("Not on a Sunday."));
    }

    [Test]
    public void A_failed_job_stays_with_its_reason_and_does_not_undo_what_caused_it()
    {
        organisation.Import(new TestStep("Crasher", "Create", "account") { Asynchronous = true });
        var id = Create();

        var job = organisation.Service.RetrieveMultiple(new QueryExpression("asyncoperation") { ColumnSet = new ColumnSet(true) }).Entities.Single();

        Assert.Multiple(() =>
        {
            Assert.That(job.FormattedValues["statuscode"], Is.EqualTo("Failed"));
            Assert.That(job.GetAttributeValue<int>("errorcode"), Is.EqualTo(ErrorCodes.IsvUnexpected));
            Assert.That(job["friendlymessage"], Does.Contain("the drawer is empty"));
            Assert.That(organisation.Row("account", id)["name"], Is.EqualTo("Mills"));
        });
    }

    [TestCase(true, 0)]
    [TestCase(false, 1)]
    public void A_job_that_succeeded_is_deleted_where_its_step_says_so(bool deletes, int left)
    {
        organisation.Import(new TestStep("Recorder", "Create", "account") { Asynchronous = true, DeletesJob = deletes });
        Create();

        Assert.That(organisation.Service.RetrieveMultiple(new QueryExpression("asyncoperation")).Entities, Has.Count.EqualTo(left));
    }

    [Test]
    public void A_job_waits_for_the_next_start_of_the_organisation()
    {
        organisation.Import(new TestStep("Recorder", "Create", "account") { Asynchronous = true });
        organisation.Service.Create(new Entity("account") { ["name"] = "Mills" });

        organisation.Reopen();
        var pending = organisation.Organisation.Queue.Pending;
        organisation.Organisation.Queue.RunToEnd();

        Assert.Multiple(() =>
        {
            Assert.That(pending, Is.EqualTo(1));
            Assert.That(organisation.Organisation.Statistics.Executions, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void In_the_background_a_job_runs_within_a_second()
    {
        organisation.Import(new TestStep("Recorder", "Create", "account") { Asynchronous = true });
        organisation.Organisation.Queue.Start();

        organisation.Service.Create(new Entity("account") { ["name"] = "Mills" });

        Assert.That(() => organisation.Organisation.Queue.Pending, Is.Zero.After(1).Seconds.PollEvery(20).MilliSeconds);
        Assert.That(organisation.Organisation.Statistics.Executions, Has.Count.EqualTo(1));
    }

    [Test]
    public void An_operation_that_is_undone_leaves_no_job()
    {
        organisation.Import(
            new TestStep("Recorder", "Create", "account") { Asynchronous = true },
            new TestStep("Refuser", "Create", "account"));

        Assert.That(() => organisation.Service.Create(new Entity("account") { ["name"] = "Mills" }), Throws.Exception);

        Assert.That(organisation.Organisation.Queue.Pending, Is.Zero);
    }

    [Test]
    public void Clients_cannot_make_jobs() => Refusal.Expect(
        ErrorCodes.NotSupported, "asyncoperation", () => organisation.Service.Create(new Entity("asyncoperation") { ["name"] = "Mine" }));

    private Guid Create()
    {
        var id = organisation.Service.Create(new Entity("account") { ["name"] = "Mills" });
        organisation.Organisation.Queue.RunToEnd();
        return id;
    }
}
