using System.Linq;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Deals;

/// <summary>What people write into the deal itself and into its recorded obstacles is read by the organisation's cues, too.</summary>
public sealed class OwnColumnsTests
{
    [TestCase("customerpainpoints", "They follow the blue finch scheme.", "cue en topic.orggoal 10 = blue finch")]
    [TestCase("currentsituation", "They follow the blue finch scheme.", "cue en topic.orggoal 10 = blue finch")]
    [TestCase("description", "They follow the blue finch scheme.", "cue en topic.orggoal 10 = blue finch")]
    [TestCase("description", "Wir haben gestern mit ihnen über das Programm Nordstern gesprochen und waren uns einig.", "cue de topic.orggoal 10 = Nordstern")]
    public void A_cue_makes_a_goal_known(string column, string text, string cue)
    {
        var deal = DealBuilder.Open().Set(column, text).Chatted(6, 2);

        Assert.That(Rules(deal, ""), Does.Contain("focus.goalunknown"));
        Assert.That(Rules(deal, cue), Does.Not.Contain("focus.goalunknown"));
    }

    [Test]
    public void A_cue_tells_the_type_of_a_recorded_obstacle_whose_type_nobody_chose()
    {
        var deal = DealBuilder.Open().Recorded(20, null).Chatted(6, 2);
        var cues = PlaybookText.Parse("cue en obstacle.budget.raised 10 = obstacle 1").Cues;

        Assert.That(deal.Snapshot.Obstacles.Single().Types, Is.Empty);
        Assert.That(Snapshots.Of(deal.Records, deal, DealBuilder.AsOf, cues).Obstacles.Single().Types, Is.EqualTo(new[] { ObstacleType.Budget }));
    }

    private static string[] Rules(DealBuilder deal, string playbook) =>
        Coach.Score(deal.Records, deal, PlaybookText.Parse(playbook), DealBuilder.AsOf).Suggestions.Select(advice => advice.Rule).ToArray();
}
