using System;
using System.Linq;
using CrmCoach.Scoring.Labels;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Labels;

public sealed class LabelNamesTests
{
    [Test]
    public void Every_label_has_a_name_that_leads_back_to_it()
    {
        var labels = (Label[])Enum.GetValues(typeof(Label));

        Assert.That(labels, Has.Length.EqualTo(LabelNames.Count));
        Assert.That(labels.Select(label => LabelNames.TryParse(label.Name(), out var back) ? back : (Label?)null), Is.EqualTo(labels));
    }

    [TestCase(Label.ObstacleApprovalRaised, "obstacle.approval.raised")]
    [TestCase(Label.ObstacleStatusQuoAddressed, "obstacle.statusquo.addressed")]
    [TestCase(Label.TopicNewOpportunity, "topic.newopportunity")]
    [TestCase(Label.SellerChasing, "seller.chasing")]
    [TestCase(Label.AskAlternative, "ask.alternative")]
    public void A_label_is_named_as_in_the_label_guide(Label label, string name) => Assert.That(label.Name(), Is.EqualTo(name));

    [Test]
    public void An_obstacle_label_is_made_of_its_type_and_what_happened()
    {
        foreach (var type in (ObstacleType[])Enum.GetValues(typeof(ObstacleType)))
        {
            Assert.That(type.Raised().Name(), Is.EqualTo("obstacle." + type.Name() + ".raised"));
            Assert.That(type.Addressed().AsObstacle(), Is.EqualTo(type));
            Assert.That(type.Cleared().Name(), Is.EqualTo("obstacle." + type.Name() + ".cleared"));
            Assert.That(type.Cleared().AsObstacle(), Is.EqualTo(type));
            Assert.That(type.Cleared().IsCleared() && !type.Raised().IsCleared() && !type.Addressed().IsCleared(), Is.True);
            Assert.That(type.Raised().IsRaised() && type.Addressed().IsAddressed(), Is.True);
        }
    }

    [Test]
    public void A_topic_label_is_made_of_its_topic()
    {
        foreach (var topic in (Topic[])Enum.GetValues(typeof(Topic))) Assert.That(topic.AsLabel().AsTopic(), Is.EqualTo(topic));
    }
}
