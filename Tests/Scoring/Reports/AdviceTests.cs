using System.Linq;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Reports;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Reports;

public sealed class AdviceTests
{
    private const string Anna = "Anna Berg";

    private static DealBuilder Neglected => DealBuilder.Open()
        .Knows("Ben Cole", "Head of Finance")
        .Heard(80, Anna, Label.ObstacleBudgetRaised, Label.TopicOrgEvent, Label.TopicNewOpportunity)
        .Heard(70, Anna, Label.ObstacleAdoptionRaised, Label.AskRefused)
        .Wrote(60, Anna, Label.SellerChasing, Label.SellerOwnTarget)
        .Wrote(50, Anna, Label.SellerChasing, Label.SellerDiscountPush)
        .Wrote(40, Anna, Label.SellerCheckIn)
        .Wrote(30, Anna, Label.SellerCheckIn, Label.SellerPitch);

    [Test]
    public void At_most_five_are_given_and_no_key_twice()
    {
        var keys = Neglected.Report.Suggestions.Select(suggestion => suggestion.Key).ToArray();

        Assert.That(keys, Has.Length.EqualTo(5));
        Assert.That(keys, Is.Unique);
    }

    [Test]
    public void At_most_three_come_from_one_family()
    {
        var families = Neglected.Report.Suggestions.GroupBy(suggestion => suggestion.Rule.Split('.')[0]);

        Assert.That(families.Select(family => family.Count()), Is.All.LessThanOrEqualTo(3));
    }

    [Test]
    public void Advice_against_a_habit_names_whom_it_was_done_to()
    {
        var deal = DealBuilder.Open().Wrote(30, "Ben Cole", Label.SellerChasing).Wrote(5, "Ben Cole", Label.SellerChasing).Task(1, false, Label.SellerChasing);

        Assert.That(deal.Report.Suggestions.Single(suggestion => suggestion.Rule == "focus.chasing").Do, Does.Contain("Ben Cole"));
    }

    [Test]
    public void A_key_is_rule_and_subject()
    {
        foreach (var suggestion in Neglected.Report.Suggestions) Assert.That(suggestion.Key, Is.EqualTo(suggestion.Rule + ":" + suggestion.Subject));
    }

    [Test]
    public void The_points_are_what_the_score_gains_when_it_is_done()
    {
        var deal = DealBuilder.Open().Chatted(4, 3).Recorded(40, ObstacleType.Budget, Anna).Heard(12, Anna, Label.ObstacleApprovalRaised);
        var before = deal.Report;
        var advice = before.Suggestions.Single(suggestion => suggestion.Key == "obstacle.unaddressed:approval");
        var after = deal.Called(0, Anna, Label.ObstacleApprovalAddressed, Label.CustomerHelp).Report;

        Assert.That(advice.Points, Is.EqualTo(after.Score - before.Score).And.GreaterThan(0));
    }

    [Test]
    public void Advice_that_is_followed_disappears()
    {
        var deal = DealBuilder.Open().Chatted(4, 3).Heard(12, Anna, Label.ObstacleApprovalRaised);
        Assert.That(Rules(deal.Report), Does.Contain("obstacle.unaddressed"));

        Assert.That(Rules(deal.Called(0, Anna, Label.ObstacleApprovalAddressed).Report), Does.Not.Contain("obstacle.unaddressed"));
    }

    [Test]
    public void Advice_names_the_person_the_obstacle_and_the_date()
    {
        var deal = DealBuilder.Open().Chatted(4, 3).Heard(12, Anna, Label.ObstacleApprovalRaised).Naming("Ben Cole");
        var advice = deal.Report.Suggestions.Single(suggestion => suggestion.Rule == "obstacle.unaddressed");

        Assert.That(advice.Do, Is.EqualTo("Help Ben Cole past the missing sign-off: draft the page that whoever signs will read, and go through it together."));
        Assert.That(advice.Why, Is.EqualTo("It came up on 9 November, 12 days ago, and nothing we have done works on it."));
        Assert.That(advice.Ask, Does.EndWith("?"));
    }

    [Test]
    public void A_recorded_obstacle_is_called_by_its_name()
    {
        var advice = DealBuilder.Open().Chatted(4, 3).Recorded(40, ObstacleType.Technical, "Ben Cole").Report.Suggestions.First();

        Assert.That(advice.Key, Is.EqualTo("obstacle.unaddressed:" + DealBuilder.IdOf(2, 1)));
        Assert.That(advice.Do, Does.StartWith("Help Ben Cole past “Obstacle 1”: "));
    }

    [Test]
    public void Two_pieces_of_advice_never_say_the_same_thing()
    {
        var report = DealBuilder.Open().Chatted(6, 30).Report;

        Assert.That(Rules(report), Does.Contain("obstacle.unknown").And.Not.Contain("obstacle.approvalpath"));
        Assert.That(Rules(report).Count(rule => rule is "focus.goalunknown" or "relationship.dealonly" or "relationship.uncovered"), Is.LessThanOrEqualTo(1));
    }

    [Test]
    public void A_new_deal_is_left_in_peace() =>
        Assert.That(DealBuilder.Open(Stage.Qualify).Set("createdon", DealBuilder.Ago(3)).Chatted(2, 1).Report.Suggestions, Is.Empty);

    [Test]
    public void A_lost_deal_is_left_in_peace() =>
        Assert.That(DealBuilder.Lost(20).Chatted(5, 25).Heard(30, Anna, Label.ObstacleBudgetRaised, Label.AskRefused).Report.Suggestions, Is.Empty);

    [Test]
    public void A_won_deal_is_only_told_about_the_relationship()
    {
        var rules = Rules(DealBuilder.Won(60).Chatted(5, 65).Heard(40, Anna, Label.TopicOrgEvent, Label.ObstacleBudgetRaised).Report);

        Assert.That(rules, Is.EquivalentTo(new[] { "relationship.afterwin", "relationship.unanswered" }));
    }

    [Test]
    public void Sentences_quote_no_customer()
    {
        var report = Neglected.Report;

        Assert.That(report.Suggestions.SelectMany(suggestion => suggestion.Evidence).Any(evidence => evidence.Span != null), Is.True);
        Assert.That(ReportJson.Write(report, NoQuotes.Instance), Does.Not.Match("\"quote\":\""));
    }

    private static string[] Rules(Report report) => report.Suggestions.Select(suggestion => suggestion.Rule).ToArray();
}
