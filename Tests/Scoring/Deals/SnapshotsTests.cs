using System;
using System.Linq;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Deals;

public sealed class SnapshotsTests
{
    private const string Anna = "Anna Berg";

    private static DealBuilder Deal => DealBuilder.Open();

    [TestCase(ReadingState.Empty, SkipReason.Empty)]
    [TestCase(ReadingState.Automatic, SkipReason.Automatic)]
    [TestCase(ReadingState.OtherLanguage, SkipReason.OtherLanguage)]
    public void What_cannot_be_read_is_left_out_and_reported(ReadingState state, SkipReason expected)
    {
        var snapshot = Deal.Heard(3, Anna).Read(reading => reading with { State = state }).Snapshot;

        Assert.That(snapshot.Activities, Is.Empty);
        Assert.That(snapshot.Skipped.Single().Reason, Is.EqualTo(expected));
    }

    [Test]
    public void What_is_cut_counts_and_is_reported()
    {
        var snapshot = Deal.Heard(3, Anna).Read(reading => reading with { State = ReadingState.Cut }).Snapshot;

        Assert.That(snapshot.Activities, Has.Count.EqualTo(1));
        Assert.That(snapshot.Skipped.Single().Reason, Is.EqualTo(SkipReason.Cut));
    }

    [Test]
    public void What_was_said_of_a_text_in_another_language_counts_and_that_it_was_not_read_is_reported()
    {
        var deal = Deal.Heard(3, Anna, Label.AskRefused).Read(reading => reading with { State = ReadingState.OtherLanguage });

        Assert.That(deal.Snapshot.Activities.Single().First(Label.AskRefused), Is.Not.Null);
        Assert.That(deal.Snapshot.Skipped.Single().Reason, Is.EqualTo(SkipReason.OtherLanguage));
        Assert.That(deal.Report.Coverage.Scored, Is.EqualTo(1));
        Assert.That(deal.Report.Coverage.Total, Is.EqualTo(1), "counted once");
    }

    [Test]
    public void The_same_words_again_are_a_duplicate_in_the_same_direction_only()
    {
        Reading Same(Reading reading) => reading with { TextHash = "same" };
        var snapshot = Deal.Wrote(9, Anna).Read(Same).Wrote(6, Anna).Read(Same).Heard(3, Anna).Read(Same).Snapshot;

        Assert.That(snapshot.Activities.Select(activity => activity.Age), Is.EqualTo(new[] { 9, 3 }));
        Assert.That(snapshot.Skipped.Single(), Is.EqualTo(new SkippedRow(DealBuilder.IdOf(1, 2), SkipReason.Duplicate, DealBuilder.Ago(6))));
    }

    [Test]
    public void What_was_recorded_after_the_day_that_is_judged_was_not_there_yet()
    {
        var snapshot = Deal.Wrote(-3, Anna).With("createdon", DealBuilder.Ago(-3)).Snapshot;

        Assert.That(snapshot.Activities, Is.Empty);
        Assert.That(snapshot.Skipped.Single().Reason, Is.EqualTo(SkipReason.Future));
    }

    [Test]
    public void What_is_done_and_dated_later_is_of_today()
    {
        var activity = Deal.Met(-1, Anna).With("statecode", 1).Snapshot.Activities.Single();

        Assert.That(activity.Age, Is.Zero);
        Assert.That(activity.IsContact, Is.True);
    }

    [Test]
    public void Ages_are_calendar_days()
    {
        var lateYesterday = DealBuilder.AsOf.Date.AddMinutes(-1);

        Assert.That(Deal.Wrote(0, Anna).With("senton", lateYesterday).Snapshot.Activities.Single().Age, Is.EqualTo(1));
    }

    [Test]
    public void A_meeting_to_come_is_planned_and_a_past_one_took_place_even_if_nobody_completed_it()
    {
        Assert.That(Deal.Met(-4, Anna).Snapshot.Activities.Single().IsPlanned, Is.True);
        Assert.That(Deal.Met(4, Anna).With("statecode", 3).Snapshot.Activities.Single().IsContact, Is.True);
    }

    [Test]
    public void An_open_task_or_call_is_planned()
    {
        Assert.That(Deal.Task(2, false).Snapshot.Activities.Single().IsPlanned, Is.True);
        Assert.That(Deal.Task(2, true).Snapshot.Activities.Single().IsPlanned, Is.False);
        Assert.That(Deal.Called(2, Anna).With("statecode", 0).With("actualend", null).Snapshot.Activities.Single().IsPlanned, Is.True);
    }

    [Test]
    public void Mail_among_us_is_no_contact()
    {
        var activity = Deal.Wrote(2, "Max Seller").Snapshot.Activities.Single();

        Assert.That(activity.IsInternal, Is.True);
        Assert.That(activity.IsContact, Is.False);
    }

    [Test]
    public void A_party_known_by_address_only_is_that_contact()
    {
        var deal = Deal;
        var records = deal.Wrote(2, Anna).Records;
        ((Row)records.Contacts[0])["emailaddress1"] = "Anna.Berg@customer.example";
        var to = (Row)records.Activities[0].Parties[1];
        to["partyid"] = null;
        to["addressused"] = "anna.berg@CUSTOMER.example ";

        Assert.That(deal.Snapshot.Activities.Single().Addressees, Is.EqualTo(new[] { DealBuilder.IdOf(3, 1) }));
    }

    [TestCase(1, null, Stage.Develop)]
    [TestCase(0, "3-Propose", Stage.Propose)]
    [TestCase(3, "1-Qualify", Stage.Close)]
    [TestCase(null, null, Stage.Qualify)]
    [TestCase(17, "x", Stage.Close)]
    public void The_stage_is_the_later_of_both_columns(int? stage, string? step, Stage expected)
    {
        var deal = Deal.Set("salesstage", stage).Set("stepname", step);

        Assert.That(deal.Snapshot.Opportunity.Stage, Is.EqualTo(expected));
    }

    [TestCase(713100003, ObstacleType.Priority)]
    [TestCase(3, ObstacleType.Priority)]
    [TestCase(713100011, null)]
    [TestCase(0, null)]
    [TestCase(null, null)]
    public void An_obstacle_type_is_a_choice_value_or_its_position(int? value, ObstacleType? expected)
    {
        var deal = Deal.Recorded(5, null);
        ((Row)deal.Records.Obstacles[0])["coach_type"] = value;

        Assert.That(deal.Snapshot.Obstacles.Single().Types.Select(type => (ObstacleType?)type).FirstOrDefault(), Is.EqualTo(expected));
    }
}
