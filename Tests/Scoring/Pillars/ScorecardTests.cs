using System.Linq;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Pillars;
using CrmCoach.Scoring.Reports;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Pillars;

public sealed class ScorecardTests
{
    private const string Anna = "Anna Berg";

    private static DealBuilder Deal => DealBuilder.Open();

    [Test]
    public void A_deal_with_nothing_in_it_is_not_judged()
    {
        var report = DealBuilder.Open(Stage.Qualify).Set("createdon", DealBuilder.Ago(2)).Report;

        Assert.That(report.Score, Is.Null);
        Assert.That(report.Band, Is.EqualTo(Band.NotEnoughEvidence));
        Assert.That(report.Pillars.Select(pillar => pillar.Weight), Is.EqualTo(new[] { 0, 0, 0, 0 }));
        Assert.That(report.Pillars.Select(pillar => pillar.Score), Is.All.Null);
        Assert.That(report.Suggestions, Is.Empty);
    }

    [Test]
    public void Two_activities_are_too_few_and_three_are_enough()
    {
        Assert.That(Deal.Chatted(2, 3).Report.Score, Is.Null);
        Assert.That(Deal.Chatted(3, 3).Report.Score, Is.Not.Null);
    }

    [Test]
    public void The_score_is_the_weighted_mean_over_pillars_with_evidence()
    {
        var report = Deal.Chatted(4, 3).Heard(2, Anna, Label.ObstacleBudgetRaised, Label.TopicProblem).Report;
        var judged = report.Pillars.Where(pillar => pillar.Score != null).ToArray();
        var mean = (2 * judged.Sum(pillar => pillar.Score!.Value * pillar.Weight) + judged.Sum(pillar => pillar.Weight)) / (2 * judged.Sum(pillar => pillar.Weight));

        Assert.That(report.Score, Is.EqualTo(mean));
        Assert.That(report.Pillars.Single(pillar => pillar.Pillar == Pillar.Perseverance).Weight, Is.Zero);
        Assert.That(judged.Select(pillar => pillar.Weight), Is.EqualTo(new[] { 35, 25, 20 }));
    }

    [Test]
    public void The_more_is_known_and_done_about_an_obstacle_the_better()
    {
        var unknown = Obstacles(Deal.Chatted(4, 3));
        var heard = Obstacles(Deal.Chatted(4, 3).Heard(2, Anna, Label.ObstacleBudgetRaised));
        var recorded = Obstacles(Deal.Chatted(4, 3).Heard(2, Anna, Label.ObstacleBudgetRaised).Recorded(2, ObstacleType.Budget));
        var workedOn = Obstacles(Deal.Chatted(4, 3).Heard(2, Anna, Label.ObstacleBudgetRaised).Recorded(2, ObstacleType.Budget).Wrote(1, Anna, Label.ObstacleBudgetAddressed));
        var together = Obstacles(Deal.Chatted(4, 3).Heard(2, Anna, Label.ObstacleBudgetRaised).Recorded(2, ObstacleType.Budget).Met(1, Anna, Label.ObstacleBudgetAddressed));
        var cleared = Obstacles(Deal.Chatted(4, 3).Recorded(20, ObstacleType.Budget, isCleared: true));

        Assert.That(new[] { unknown, heard, recorded, workedOn, together, cleared }, Is.EqualTo(new int?[] { 10, 20, 30, 70, 85, 100 }));
    }

    [Test]
    public void Work_on_an_obstacle_counts_in_full_for_three_weeks_and_then_less_each_day()
    {
        int? Worth(int days) => Obstacles(Deal.Chatted(4, 3).Recorded(150, ObstacleType.Budget).Wrote(days, Anna, Label.ObstacleBudgetAddressed));

        Assert.That(new[] { 0, 21, 81, 141, 150 }.Select(Worth), Is.EqualTo(new int?[] { 70, 70, 50, 30, 30 }));
    }

    [Test]
    public void What_is_only_planned_counts_half()
    {
        var planned = Obstacles(Deal.Chatted(4, 3).Recorded(50, ObstacleType.Budget).Task(1, false, Label.ObstacleBudgetAddressed));

        Assert.That(planned, Is.EqualTo(50));
    }

    [Test]
    public void Before_qualification_an_unknown_obstacle_is_no_fault() =>
        Assert.That(Obstacles(DealBuilder.Open(Stage.Qualify).Chatted(4, 3)), Is.Null);

    [Test]
    public void A_note_of_ours_counts_only_near_a_trace_of_the_customer()
    {
        var far = Deal.Chatted(4, 60).Noted(3, Label.TopicOrgGoal, Label.CustomerHelp).Report;
        var near = Deal.Chatted(4, 60).Called(10, Anna).Noted(3, Label.TopicOrgGoal, Label.CustomerHelp).Report;
        var pushed = Deal.Chatted(4, 60).Called(10, Anna, Label.SellerChasing).Noted(3, Label.TopicOrgGoal, Label.CustomerHelp).Report;

        Assert.That(FactAbout(far, "achieve"), Does.EndWith(": 0."));
        Assert.That(FactAbout(pushed, "achieve"), Does.EndWith(": 0."));
        Assert.That(FactAbout(near, "achieve"), Does.EndWith(": 6."));
    }

    [Test]
    public void Words_of_the_customer_count_twice_as_much_as_ours_among_us()
    {
        Assert.That(FactAbout(Deal.Chatted(4, 3).Heard(3, Anna, Label.TopicOrgGoal).Report, "achieve"), Does.EndWith(": 13."));
        Assert.That(FactAbout(Deal.Chatted(4, 3).Wrote(3, Anna, Label.TopicOrgGoal).Report, "achieve"), Does.EndWith(": 6."));
    }

    [Test]
    public void Of_two_deals_the_one_that_serves_the_customer_is_ahead()
    {
        var serving = Deal.Heard(40, Anna, Label.ObstacleBudgetRaised).Wrote(30, Anna, Label.CustomerHelp).Called(20, Anna, Label.CustomerQuestion, Label.TopicProblem);
        var pushing = Deal.Heard(40, Anna, Label.ObstacleBudgetRaised).Wrote(30, Anna, Label.SellerChasing).Called(20, Anna, Label.SellerDiscountPush, Label.TopicProblem);

        Assert.That(serving.Report.Score, Is.GreaterThan((pushing.Report.Score ?? 0) + 10));
    }

    [TestCase(0, 58)]
    [TestCase(25, 54)]
    [TestCase(80, 28)]
    public void Silence_takes_a_point_a_day_off_perseverance_after_three_weeks(int days, int expected)
    {
        var deal = Deal.Wrote(120, Anna, Label.AskMade).Heard(118, Anna, Label.AskAgreed).Wrote(110, Anna, Label.AskMade).Wrote(days, Anna);

        Assert.That(deal.Report.Pillars[3].Score, Is.EqualTo(expected));
    }

    private static int? Obstacles(DealBuilder deal) => deal.Report.Pillars[0].Score;

    private static string FactAbout(Report report, string word) => report.Pillars.SelectMany(pillar => pillar.Facts).First(fact => fact.Contains(word));
}
