using System;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

internal sealed class ScoreOpportunityTests
{
    private CoachedOrganisation organisation = null!;
    private Guid opportunity;

    [OneTimeSetUp]
    public void Open() => organisation = new CoachedOrganisation();

    [SetUp]
    public void SetUp()
    {
        organisation.Run();
        opportunity = organisation.NewOpportunity();
        for (var i = 0; i < 4; i++) organisation.NewEmail(opportunity, "Order", Texts.Chasing + i, daysAgo: 20 - i);
    }

    [OneTimeTearDown]
    public void Close() => organisation.Dispose();

    [Test]
    public void It_answers_at_once_and_stores_what_it_answers()
    {
        var answer = organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);
        var row = organisation.Row("opportunity", opportunity);

        Assert.That(answer["Score"], Is.EqualTo(row["coach_score"]));
        Assert.That(Report(answer).GetProperty("band").GetString(), Is.EqualTo(answer["Band"]));
        Assert.That(Report(answer).GetProperty("inputHash").GetString(), Is.EqualTo(row["coach_inputhash"]));
        Assert.That(organisation.Advice(opportunity), Is.Not.Empty);
    }

    [Test]
    public void A_score_that_somebody_overwrote_is_put_right_again()
    {
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);
        var stored = organisation.Row("opportunity", opportunity);
        organisation.Service.Update(new Entity("opportunity", opportunity) { ["coach_score"] = 100, ["coach_scoredon"] = null });

        var answer = organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);

        Assert.That(organisation.Row("opportunity", opportunity)["coach_score"], Is.EqualTo(stored["coach_score"]));
        Assert.That(answer["Score"], Is.EqualTo(stored["coach_score"]));
    }

    [Test]
    public void An_activity_that_came_from_another_deal_a_moment_ago_is_no_fault()
    {
        var other = organisation.NewOpportunity("Ovens for line 5");
        var email = organisation.NewEmail(other, "For your security team", Texts.Help);
        organisation.Run();
        organisation.Seller.Update(new Entity("email", email) { ["regardingobjectid"] = new EntityReference("opportunity", opportunity) });

        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);

        Assert.That(organisation.Row("opportunity", opportunity)["coach_activitiesscored"], Is.EqualTo(5));
        Assert.That(organisation.Rows("coach_reading", "coach_opportunityid", opportunity), Has.Count.EqualTo(5));
        Assert.That(organisation.Rows("coach_reading", "coach_opportunityid", other), Is.Empty, "its reading came along");
    }

    [Test]
    public void A_note_of_advice_that_somebody_moved_away_comes_back()
    {
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);
        var note = organisation.Advice(opportunity)[0].Id;
        var elsewhere = new EntityReference("account", organisation.AccountId);
        organisation.Service.Update(new Entity("annotation", note) { ["objectid"] = elsewhere });

        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);

        Assert.That(organisation.Advice(opportunity).Select(row => row.Id), Has.Some.EqualTo(note));
    }

    [Test]
    public void Its_report_holds_no_quotes()
    {
        var answer = organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId);

        Assert.That((string)answer["Report"], Does.Contain("\"quote\":null").And.Not.Contain("purchase order?"));
    }

    [Test]
    public void It_stores_nothing_if_asked_not_to()
    {
        organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId, ("Persist", false));

        Assert.That(organisation.Row("opportunity", opportunity).Contains("coach_scoredon"), Is.False);
        Assert.That(organisation.Rows("coach_reading", "coach_opportunityid", opportunity), Is.Empty);
    }

    [Test]
    public void A_score_as_of_another_moment_is_answered_but_not_stored()
    {
        var moment = new DateTime(2026, 12, 24, 8, 0, 0, DateTimeKind.Utc);
        var answer = organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId, ("AsOf", moment));

        Assert.That(Report(answer).GetProperty("asOf").GetString(), Is.EqualTo("2026-12-24T08:00:00Z"));
        Assert.That(organisation.Row("opportunity", opportunity).Contains("coach_scoredon"), Is.False);
        Assert.That(
            () => organisation.Call("coach_ScoreOpportunity", opportunity, organisation.SellerId, ("AsOf", moment), ("Persist", true)),
            Throws.Exception.With.Message.Contains("cannot be stored"));
    }

    [Test]
    public void A_deal_without_evidence_has_no_score()
    {
        var answer = organisation.Call("coach_ScoreOpportunity", organisation.NewOpportunity(), organisation.SellerId);

        Assert.That(answer.Results.Contains("Score"), Is.False);
        Assert.That(answer["Band"], Is.EqualTo("notEnoughEvidence"));
    }

    private static JsonElement Report(OrganizationResponse answer) => JsonDocument.Parse((string)answer["Report"]).RootElement;
}
