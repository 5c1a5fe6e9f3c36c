using System.Linq;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Facts;

public sealed class TopicMapTests
{
    private const string Anna = "Anna Berg";

    [Test]
    public void All_eight_topics_are_shown_and_empty_ones_are_empty()
    {
        var topics = DealBuilder.Open().Report.Topics;

        Assert.That(topics.Select(topic => topic.Topic.Name()), Is.EqualTo(new[]
        {
            "problem", "orggoal", "personalgoal", "dayjob", "orgevent", "personal", "insight", "newopportunity",
        }));
        Assert.That(topics.All(topic => topic.Last == null && topic.Direction == TopicDirection.None && topic.People.Count == 0), Is.True);
    }

    [Test]
    public void A_topic_knows_when_it_was_last_touched_and_with_whom()
    {
        var problem = Cell(DealBuilder.Open().Heard(30, Anna, Label.TopicProblem).Wrote(10, "Ben Cole", Label.TopicProblem), Topic.Problem);

        Assert.That(problem.Last, Is.EqualTo(DealBuilder.Ago(10)));
        Assert.That(problem.People, Is.EqualTo(new[] { Anna, "Ben Cole" }));
        Assert.That(problem.Direction, Is.EqualTo(TopicDirection.Both));
    }

    [Test]
    public void What_they_write_comes_in_and_what_we_write_goes_out()
    {
        Assert.That(Cell(DealBuilder.Open().Heard(3, Anna, Label.TopicOrgGoal), Topic.OrgGoal).Direction, Is.EqualTo(TopicDirection.In));
        Assert.That(Cell(DealBuilder.Open().Wrote(3, Anna, Label.TopicOrgGoal), Topic.OrgGoal).Direction, Is.EqualTo(TopicDirection.Out));
        Assert.That(Cell(DealBuilder.Open().Noted(3, Label.TopicOrgGoal), Topic.OrgGoal).Direction, Is.EqualTo(TopicDirection.In));
        Assert.That(Cell(DealBuilder.Open().Met(3, Anna, Label.TopicOrgGoal), Topic.OrgGoal).Direction, Is.EqualTo(TopicDirection.Both));
    }

    [Test]
    public void Only_we_teach() =>
        Assert.That(Cell(DealBuilder.Open().Met(3, Anna, Label.TopicInsight), Topic.Insight).Direction, Is.EqualTo(TopicDirection.Out));

    private static CrmCoach.Scoring.Reports.TopicReport Cell(DealBuilder deal, Topic topic) => deal.Report.Topics.Single(cell => cell.Topic == topic);
}
