using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Sandbox;
using CrmCoach.Sandbox.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

[TestFixture]
internal sealed class PipelineTests
{
    private TestOrganisation organisation = null!;

    [SetUp]
    public void SetUp() => organisation = new TestOrganisation();

    [TearDown]
    public void TearDown() => organisation.Dispose();

    [Test]
    public void Steps_run_by_stage_and_rank_and_asynchronous_ones_after_all_others()
    {
        organisation.Import(
            new TestStep("Recorder", "Create", "contact") { Configuration = "later", Asynchronous = true },
            new TestStep("Recorder", "Create", "contact") { Configuration = "post2", Rank = 2 },
            new TestStep("Recorder", "Create", "contact") { Configuration = "post1", Rank = 1 },
            new TestStep("Recorder", "Create", "contact") { Configuration = "pre", Stage = 20 },
            new TestStep("Recorder", "Create", "contact") { Configuration = "valid", Stage = 10 });

        organisation.NewContact("Anna", "Weiss");
        organisation.Organisation.Queue.RunToEnd();

        Assert.That(Traces("Create of contact"), Is.EqualTo(new[]
        {
            "valid Create of contact stage 10",
            "pre Create of contact stage 20",
            "post1 Create of contact stage 40",
            "post2 Create of contact stage 40",
            "later Create of contact stage 40",
        }));
        Assert.That(Traces("mode").Last(), Is.EqualTo("mode 1 depth 1"));
    }

    [Test]
    public void Only_what_runs_between_validation_and_the_queue_is_in_the_transaction()
    {
        organisation.Import(
            new TestStep("Recorder", "Create", "contact") { Configuration = "later", Asynchronous = true },
            new TestStep("Recorder", "Create", "contact") { Configuration = "pre", Stage = 20 },
            new TestStep("Recorder", "Create", "contact") { Configuration = "valid", Stage = 10 });

        organisation.NewContact("Anna", "Weiss");
        organisation.Organisation.Queue.RunToEnd();

        Assert.That(Traces("transaction"), Is.EqualTo(new[] { "transaction False", "transaction True", "transaction False" }));
    }

    [Test]
    public void A_step_before_the_operation_changes_what_is_stored()
    {
        organisation.Import(new TestStep("Renamer", "Create", "account") { Stage = 20 });

        var id = organisation.Service.Create(new Entity("account") { ["name"] = "Mills" });

        Assert.That(organisation.Row("account", id)["name"], Is.EqualTo("Mills (renamed)"));
    }

    [Test]
    public void An_update_without_a_filtering_column_does_not_run_the_step_and_one_with_an_unchanged_value_does()
    {
        organisation.Import(new TestStep("Recorder", "Update", "account") { Filter = "name,telephone1" });

        organisation.Service.Update(new Entity("account", organisation.AccountId) { ["description"] = "Bakes" });
        var without = Runs().Count;
        organisation.Service.Update(new Entity("account", organisation.AccountId) { ["name"] = "Brandt Bakeries" });

        Assert.Multiple(() =>
        {
            Assert.That(without, Is.Zero);
            Assert.That(Runs(), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void Images_have_the_row_before_and_after_and_only_the_columns_declared()
    {
        string[] images = ["Was 0 subject,regardingobjectid", "Is 1 subject", "Both 2 leftvoicemail"];
        organisation.Import(new TestStep("Recorder", "Update", "phonecall") { Images = images });
        var id = organisation.NewPhoneCall(organisation.NewOpportunity(), "First");

        organisation.Service.Update(new Entity("phonecall", id) { ["subject"] = "Second", ["leftvoicemail"] = true });

        Assert.That(Traces("before", "after"), Is.EquivalentTo(new[]
        {
            "before Was regardingobjectid=opportunity,subject=First",
            "before Both leftvoicemail=False",
            "after Is subject=Second",
            "after Both leftvoicemail=True",
        }));
    }

    [Test]
    public void The_images_of_a_deletion_are_there_when_its_job_runs_later()
    {
        organisation.Import(new TestStep("Recorder", "Delete", "phonecall") { Asynchronous = true, Images = ["Was 0 regardingobjectid"] });
        var id = organisation.NewPhoneCall(organisation.NewOpportunity());

        organisation.Service.Delete("phonecall", id);
        organisation.Reopen();
        organisation.Organisation.Queue.RunToEnd();

        Assert.That(Traces("before"), Is.EqualTo(new[] { "before Was regardingobjectid=opportunity" }));
    }

    [Test]
    public void An_update_of_state_and_other_columns_runs_the_steps_twice_the_others_first()
    {
        organisation.Import(new TestStep("Recorder", "Update", "opportunity"));
        var id = organisation.NewOpportunity();

        organisation.Service.Update(new Entity("opportunity", id) { ["statecode"] = new OptionSetValue(1), ["stepname"] = "4-Close" });

        Assert.That(Traces("target"), Is.EqualTo(new[]
        {
            "target modifiedby,modifiedon,stepname,versionnumber",
            "target modifiedby,modifiedon,statecode,statuscode,versionnumber",
        }));
    }

    [Test]
    public void A_step_that_refuses_undoes_everything_and_its_message_reaches_the_caller()
    {
        organisation.Import(new TestStep("Follower", "Create", "account"), new TestStep("Refuser", "Create", "account") { Rank = 2 });

        Refusal.Expect(ErrorCodes.IsvAborted, "Not on a Sunday.", () => organisation.Service.Create(new Entity("account") { ["name"] = "Mills" }));

        Assert.Multiple(() =>
        {
            Assert.That(Count("account"), Is.EqualTo(1));
            Assert.That(Count("task"), Is.Zero);
        });
    }

    [Test]
    public void A_step_that_fails_is_an_unexpected_error_of_isv_code()
    {
        organisation.Import(new TestStep("Crasher", "Create", "account"));

        Refusal.Expect(
            ErrorCodes.IsvUnexpected, "the drawer is empty", () => organisation.Service.Create(new Entity("account") { ["name"] = "Mills" }));
    }

    [Test]
    public void A_step_that_goes_on_after_an_error_of_the_organisation_loses_the_transaction()
    {
        organisation.Import(new TestStep("Swallower", "Create", "account"));

        Refusal.Expect(
            ErrorCodes.TransactionCountReduced, "should not catch", () => organisation.Service.Create(new Entity("account") { ["name"] = "Mills" }));

        Assert.That(Count("account"), Is.EqualTo(1));
    }

    [Test]
    public void After_an_error_of_the_organisation_it_answers_nothing_more_in_that_transaction()
    {
        organisation.Import(new TestStep("Swallower", "Create", "account") { Configuration = "more" });

        Refusal.Expect(
            ErrorCodes.IsvUnexpected, "There is no active transaction", () => organisation.Service.Create(new Entity("account") { ["name"] = "Mills" }));
    }

    [Test]
    public void Outside_a_transaction_an_error_of_the_organisation_may_be_caught()
    {
        organisation.Import(new TestStep("Swallower", "Create", "account") { Asynchronous = true });

        organisation.Service.Create(new Entity("account") { ["name"] = "Mills" });
        organisation.Organisation.Queue.RunToEnd();

        Assert.Multiple(() =>
        {
            Assert.That(organisation.Organisation.Queue.Failures, Is.Empty);
            Assert.That(Traces("caught"), Is.EqualTo(new[] { $"caught {ErrorCodes.ObjectDoesNotExist}" }));
        });
    }

    [Test]
    public void A_step_that_causes_itself_is_stopped_at_depth_eight()
    {
        organisation.Import(new TestStep("Looper", "Update", "account"));

        Refusal.Expect(
            ErrorCodes.IsvUnexpected,
            "infinite loop",
            () => organisation.Service.Update(new Entity("account", organisation.AccountId) { ["name"] = "Mills" }));

        Assert.That(Runs(), Has.Count.EqualTo(8));
    }

    [Test]
    public void A_step_that_causes_itself_later_is_stopped_too()
    {
        organisation.Import(new TestStep("Looper", "Update", "account") { Asynchronous = true });

        organisation.Service.Update(new Entity("account", organisation.AccountId) { ["name"] = "Mills" });
        organisation.Organisation.Queue.RunToEnd();

        Assert.Multiple(() =>
        {
            Assert.That(Runs(), Has.Count.EqualTo(8));
            Assert.That(organisation.Organisation.Queue.Failed, Is.EqualTo(1));
        });
    }

    [Test]
    public void A_tag_is_seen_by_the_steps_that_its_request_causes_and_by_their_children()
    {
        organisation.Import(
            new TestStep("Follower", "Create", "account") { Asynchronous = true },
            new TestStep("Recorder", "Create", "task") { Asynchronous = true, Configuration = "task" });

        var row = new Entity("account") { ["name"] = "Mills" };
        organisation.Service.Execute(new CreateRequest { Target = row, Parameters = { ["tag"] = "theirs" } });
        organisation.Organisation.Queue.RunToEnd();

        Assert.That(Traces("tag"), Is.EqualTo(new[] { "tag ours at depth 2", "tag theirs at depth 1" }));
    }

    [Test]
    public void Steps_of_one_operation_share_variables()
    {
        organisation.Import(
            new TestStep("Recorder", "Create", "account") { Configuration = "first", Stage = 20 },
            new TestStep("Recorder", "Create", "account") { Configuration = "second" });

        organisation.Service.Create(new Entity("account") { ["name"] = "Mills" });

        Assert.That(Traces("shared").Last(), Is.EqualTo("shared seen by first,seen by second"));
    }

    [Test]
    public void A_plug_in_works_as_the_user_of_its_context_or_as_system()
    {
        organisation.Import(
            new TestStep("Follower", "Create", "account") { Configuration = "user" },
            new TestStep("Follower", "Create", "contact") { Configuration = "system" });
        organisation.As(organisation.UserId).Create(new Entity("account") { ["name"] = "Mills" });
        organisation.As(organisation.UserId).Create(new Entity("contact") { ["lastname"] = "Weiss" });

        var query = new Microsoft.Xrm.Sdk.Query.QueryExpression("task") { ColumnSet = new("createdby") };
        var authors = organisation.Service.RetrieveMultiple(query).Entities.Select(task => task.GetAttributeValue<EntityReference>("createdby").Name);

        Assert.That(authors, Is.EquivalentTo(new[] { "Rosa Keller", "SYSTEM" }));
    }

    [Test]
    public void The_requests_of_a_plug_in_are_counted()
    {
        organisation.Import(new TestStep("Follower", "Create", "account"));

        organisation.Service.Create(new Entity("account") { ["name"] = "Mills" });

        Assert.Multiple(() =>
        {
            Assert.That(Runs()[0].Requests, Is.EqualTo(new ServiceRequest[] { new("Create", "task", true), new("RetrieveMultiple", "task", false) }));
            Assert.That(Runs()[0], Has.Property("Reads").EqualTo(1).And.Property("Writes").EqualTo(1));
        });
    }

    [Test]
    public void The_step_of_a_row_deleted_with_its_parent_runs()
    {
        organisation.Import(new TestStep("Recorder", "Delete", "phonecall") { Images = ["Was 0 subject"] });
        var opportunity = organisation.NewOpportunity();
        organisation.NewPhoneCall(opportunity, "Gone");

        organisation.Service.Delete("opportunity", opportunity);

        Assert.That(Traces("before"), Is.EqualTo(new[] { "before Was subject=Gone" }));
    }

    private IReadOnlyList<PluginExecution> Runs() => organisation.Organisation.Statistics.Executions;

    /// <summary>The lines that begin with one of the words, and those of the stage with one.</summary>
    private List<string> Traces(params string[] words) =>
        [.. Runs().SelectMany(run => run.Traces).Where(line => Array.Exists(words, word => Says(line, word)))];

    private static bool Says(string line, string word) =>
        line.StartsWith(word, StringComparison.Ordinal) || line.Contains(word + " stage", StringComparison.Ordinal);

    private int Count(string table) => organisation.Service.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(table)).Entities.Count;
}
