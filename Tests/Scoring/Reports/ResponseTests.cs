using System;
using System.Linq;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Reports;

public sealed class ResponseTests
{
    private const string Anna = "Anna Berg";

    private static DealBuilder Deal => DealBuilder.Open()
        .Heard(80, Anna, Label.ObstacleBudgetRaised, Label.TopicOrgEvent, Label.TopicNewOpportunity)
        .Heard(70, Anna, Label.ObstacleAdoptionRaised, Label.AskRefused)
        .Wrote(60, Anna, Label.SellerChasing, Label.SellerOwnTarget)
        .Wrote(50, Anna, Label.SellerChasing, Label.SellerDiscountPush)
        .Wrote(40, Anna, Label.SellerCheckIn)
        .Wrote(30, Anna, Label.SellerCheckIn, Label.SellerPitch);

    [Test]
    public void Answered_advice_is_not_given_and_the_next_best_takes_its_place()
    {
        var before = Deal.Report.Suggestions.Select(suggestion => suggestion.Key).ToArray();
        var after = Deal.Answered(before[0], 5).Report.Suggestions.Select(suggestion => suggestion.Key).ToArray();

        Assert.That(after, Does.Not.Contain(before[0]));
        Assert.That(after[0], Is.EqualTo(before[1]));
        Assert.That(after, Has.Length.EqualTo(5));
    }

    [Test]
    public void It_comes_back_when_the_quiet_period_is_over()
    {
        var key = Deal.Report.Suggestions[0].Key;
        var deal = Deal.Answered(key, 5);

        Assert.That(deal.Report.Suggestions[0].Key, Is.Not.EqualTo(key));
        Assert.That(Coach.Score(deal.Records, deal, Playbook.Default, DealBuilder.AsOf.AddDays(5)).Suggestions.Select(advice => advice.Key), Does.Contain(key));
        Assert.That(Deal.Answered(key, 0).Report.Suggestions[0].Key, Is.EqualTo(key));
    }

    [Test]
    public void Answers_to_advice_do_not_change_the_score() =>
        Assert.That(Deal.Answered(Deal.Report.Suggestions[0].Key, 5).Report.Score, Is.EqualTo(Deal.Report.Score));

    [Test]
    public void Answers_are_part_of_the_input() =>
        Assert.That(Deal.Answered("focus.pitch:deal", 5).Report.InputHash, Is.Not.EqualTo(Deal.Report.InputHash));

    [Test]
    public void The_order_of_answers_does_not_matter()
    {
        var one = Deal.Answered("focus.pitch:deal", 5).Answered("focus.checkin:deal", 9, AdviceAnswer.Done);
        var other = Deal.Answered("focus.checkin:deal", 9, AdviceAnswer.Done).Answered("focus.pitch:deal", 5);

        Assert.That(one.Report.InputHash, Is.EqualTo(other.Report.InputHash));
    }

    [Test]
    public void An_answer_about_a_reading_is_none_about_advice()
    {
        var deal = Deal.Answered("", 5, AdviceAnswer.WrongReading);

        Assert.That(deal.Snapshot.Responses, Is.Empty);
        Assert.That(deal.Report.InputHash, Is.EqualTo(Deal.Report.InputHash));
    }

    [Test]
    public void An_answer_holds_after_the_obstacle_that_it_is_about_is_recorded()
    {
        var detected = DealBuilder.Open().Heard(12, Anna, Label.ObstacleBudgetRaised).Chatted(3, 2);
        Assert.That(Keys(detected), Does.Contain("obstacle.unaddressed:budget"));

        var answered = detected.Answered("obstacle.unaddressed:budget", 5);
        Assert.That(Keys(answered), Has.None.StartsWith("obstacle.unaddressed"));
        Assert.That(Keys(answered.Recorded(1, ObstacleType.Budget)), Has.None.StartsWith("obstacle.unaddressed"));
    }

    [Test]
    public void An_answer_about_one_persons_approval_says_nothing_of_anothers_that_is_recorded()
    {
        var deal = DealBuilder.Open()
            .Heard(12, Anna, Label.ObstacleApprovalRaised).Naming(Anna)
            .Heard(10, Anna, Label.ObstacleApprovalRaised).Naming("Bo Lind")
            .Chatted(3, 2)
            .Answered("obstacle.unaddressed:approval", 5)
            .Recorded(1, ObstacleType.Approval, "Bo Lind");

        Assert.That(Keys(deal), Has.Some.EqualTo("obstacle.unaddressed:" + DealBuilder.IdOf(2, 1)));
    }

    [TestCase(AdviceAnswer.Done, 21)]
    [TestCase(AdviceAnswer.NotRelevant, 90)]
    [TestCase(AdviceAnswer.Later, 7)]
    [TestCase(AdviceAnswer.WrongReading, 0)]
    public void The_playbook_says_for_how_long(object answer, int days) =>
        Assert.That(Playbook.Default.Quiet.DaysAfter((AdviceAnswer)answer), Is.EqualTo(days));

    private static string[] Keys(DealBuilder deal) => deal.Report.Suggestions.Select(advice => advice.Key).ToArray();
}
