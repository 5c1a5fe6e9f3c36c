using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

internal sealed class FailureTests
{
    private const int ReadOnly = unchecked((int)0x80048408);

    private CoachedOrganisation organisation = null!;
    private Guid opportunity;

    [OneTimeSetUp]
    public void Open() => organisation = new CoachedOrganisation();

    [SetUp]
    public void SetUp()
    {
        organisation.Run();
        opportunity = organisation.NewOpportunity();
        organisation.NewEmail(opportunity, "Your offer", Texts.Obstacle, outgoing: false, daysAgo: 12);
        organisation.NewEmail(opportunity, "Order", Texts.Chasing, daysAgo: 9);
        organisation.NewEmail(opportunity, "Order", Texts.Chasing + " Please.", daysAgo: 6);
    }

    [OneTimeTearDown]
    public void Close() => organisation.Dispose();

    [Test]
    public void Whatever_goes_wrong_in_a_step_no_save_suffers([Values(0, 1)] int mode)
    {
        var service = new FaultyService(organisation.Service, _ => FaultyService.Fault(FaultyService.Unknown));
        var context = StepContext.Of(opportunity, service, mode);

        Assert.That(() => ShippedPlugins.Run("OpportunityChanged", context), Throws.Nothing);
        Assert.That(context.Traces, Has.Exactly(1).Contains("0x80040216"));
    }

    [Test]
    public void A_mistake_of_our_own_is_no_exception_to_that()
    {
        var service = new FaultyService(organisation.Service, _ => new NullReferenceException());
        var context = StepContext.Of(opportunity, service);

        Assert.That(() => ShippedPlugins.Run("OpportunityChanged", context), Throws.Nothing);
        Assert.That(context.Traces, Has.Exactly(1).Contains("NullReferenceException"));
    }

    [Test]
    public void What_goes_wrong_for_good_is_kept_for_administrators_and_counted_without_a_word_of_the_deals()
    {
        var service = new FaultyService(
            organisation.Service,
            request => request is RetrieveMultipleRequest { Query: QueryExpression { EntityName: "annotation" } }
                ? FaultyService.Fault(FaultyService.Unknown, "Ovens for line 4")
                : null);
        ShippedPlugins.Run("OpportunityChanged", StepContext.Of(opportunity, service));
        ShippedPlugins.Run("OpportunityChanged", StepContext.Of(opportunity, service));

        var row = organisation.Rows("coach_failure", "coach_opportunityid", opportunity).Single();
        Assert.That((row["coach_code"], row["coach_step"], row["coach_count"]), Is.EqualTo(((object)"0x80040216", (object)"OpportunityChanged", (object)2)));
        Assert.That(row["coach_place"], Does.Contain("DealGatherer"));
        Assert.That(row.Attributes.Values.OfType<string>(), Has.None.Contains("Ovens"));
    }

    [Test]
    public void A_passing_fault_is_tried_again_later_where_the_platform_can()
    {
        var service = new FaultyService(organisation.Service, _ => FaultyService.Fault(FaultyService.Deadlock));

        var error = Assert.Throws<InvalidPluginExecutionException>(() => Score(service))!;
        Assert.That(error.Status, Is.EqualTo(OperationStatus.Retry));
        Assert.That(() => ShippedPlugins.Run("OpportunityChanged", StepContext.Of(opportunity, service, mode: 0)), Throws.Nothing);
    }

    [Test]
    public void A_scoring_that_stops_anywhere_and_starts_again_ends_as_one_that_never_stopped()
    {
        var writes = WritesBefore(int.MaxValue);
        var whole = Stored();
        Assert.That(writes, Is.GreaterThan(5));

        for (var stop = 0; stop < writes; stop++)
        {
            SetUp();
            Assert.That(() => WritesBefore(stop), Throws.TypeOf<InvalidPluginExecutionException>());
            WritesBefore(int.MaxValue);
            Assert.That(Stored(), Is.EqualTo(whole), $"stopped before write {stop}");
        }
    }

    [Test]
    public void Two_scorings_at_once_leave_each_note_once()
    {
        var isFirst = true;
        var service = new FaultyService(organisation.Service, request =>
        {
            if (!isFirst || !FaultyService.IsWrite(request)) return null;
            isFirst = false;
            WritesBefore(int.MaxValue);
            return null;
        });
        Assert.That(() => Score(service), Throws.TypeOf<InvalidPluginExecutionException>());
        var whole = Stored();
        Score(service);

        Assert.That(Stored(), Is.EqualTo(whole));
        Assert.That(
            organisation.Rows("annotation", "objectid", opportunity).Select(note => note.Id),
            Is.EquivalentTo(organisation.Advice(opportunity).Select(note => note.Id)));
    }

    [Test]
    public void A_scoring_of_a_deal_that_somebody_changed_meanwhile_starts_again()
    {
        var service = new FaultyService(organisation.Service, request =>
        {
            if (request is UpdateRequest { Target.LogicalName: "opportunity" })
                organisation.Service.Update(new Entity("opportunity", opportunity) { ["name"] = "Ovens for lines 4 and 5" });
            return null;
        });

        var error = Assert.Throws<InvalidPluginExecutionException>(() => Score(service))!;
        Assert.That(error.Status, Is.EqualTo(OperationStatus.Retry));
        Assert.That(organisation.Row("opportunity", opportunity).Contains("coach_score"), Is.False);
    }

    [Test]
    public void A_closed_deal_that_may_not_be_written_gets_no_notes_that_nobody_could_tell_from_a_persons()
    {
        organisation.Win(opportunity);
        var service = new FaultyService(
            organisation.Service, request => request is UpdateRequest { Target.LogicalName: "opportunity" } ? FaultyService.Fault(ReadOnly) : null);
        var context = StepContext.Of(opportunity, service);
        ShippedPlugins.Run("OpportunityChanged", context);

        Assert.That(context.Traces, Has.Exactly(1).Contains("closed"));
        Assert.That(organisation.Rows("annotation", "objectid", opportunity), Is.Empty);
    }

    [Test]
    public void What_our_own_writes_cause_is_left_alone_however_far_up_they_are()
    {
        var grandparent = StepContext.Of(opportunity, organisation.Service);
        grandparent.SharedVariables["tag"] = "crmcoach";
        var parent = new StepContext(organisation.Service) { MessageName = "Update", PrimaryEntityName = "opportunity", ParentContext = grandparent };
        var context = new StepContext(new FaultyService(organisation.Service, _ => new InvalidOperationException()))
        {
            MessageName = "Update", PrimaryEntityName = "opportunity", PrimaryEntityId = opportunity, ParentContext = parent,
        };
        ShippedPlugins.Run("OpportunityChanged", context);

        Assert.That(context.Traces, Is.Empty);
    }

    /// <summary>Scores the deal and stops with a passing fault before a write; returns how many writes there were.</summary>
    private int WritesBefore(int stop)
    {
        var writes = 0;
        var service = new FaultyService(
            organisation.Service, request => FaultyService.IsWrite(request) && writes++ == stop ? FaultyService.Fault(FaultyService.Deadlock) : null);
        Score(service);
        return writes;
    }

    private void Score(IOrganizationService service) => ShippedPlugins.Run("OpportunityChanged", StepContext.Of(opportunity, service));

    /// <summary>What a scoring leaves behind, without ids and times.</summary>
    private List<string> Stored()
    {
        var deal = organisation.Row("opportunity", opportunity);
        return
        [
            $"{deal["coach_score"]} {deal["coach_suggestioncount"]} {deal["coach_activitiesscored"]}",
            .. Column("annotation", "objectid", "subject"),
            .. Column("coach_reading", "coach_opportunityid", "coach_findings"),
            .. Column("coach_scorehistory", "coach_opportunityid", "coach_name"),
        ];
    }

    private IEnumerable<string> Column(string table, string lookup, string column) =>
        organisation.Rows(table, lookup, opportunity).Select(row => (string)row[column]).Order(StringComparer.Ordinal);
}
