using System.Linq;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Text;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Playbooks;

public sealed class PlaybookTrialTests
{
    private const string Anna = "Anna Berg";

    private static DealBuilder Deal => DealBuilder.Open().Chatted(4, 3).Heard(12, Anna, Label.ObstacleApprovalRaised).Wrote(9, Anna, Label.SellerPitch).Wrote(8, Anna, Label.SellerPitch);

    [Test]
    public void The_same_playbook_changes_nothing() => Assert.That(Try("").IsChange, Is.False);

    [Test]
    public void A_rule_that_is_off_advises_no_more_and_the_next_best_does()
    {
        var trial = Try("rules.focus.pitch = off");

        Assert.That(trial.Gone.Select(advice => advice.Rule), Is.EqualTo(new[] { "focus.pitch" }));
        Assert.That(trial.IsChange, Is.True);
        Assert.That(trial.After.Score, Is.EqualTo(trial.Before.Score));
    }

    [Test]
    public void Other_words_are_told()
    {
        var trial = Try("advice en focus.pitch do = Listen to {person}.");

        Assert.That(trial.Reworded.Single().Do, Is.EqualTo("Listen to Anna Berg."));
        Assert.That(trial.Gone.Concat(trial.Added), Is.Empty);
    }

    [Test]
    public void A_weight_moves_the_score()
    {
        var trial = Try("weights.obstacles = 100");

        Assert.That(trial.After.Score, Is.Not.EqualTo(trial.Before.Score));
        Assert.That(TrialJson.Write(trial), Does.Contain("\"changed\":true,\"before\":{\"score\":" + trial.Before.Score + ","));
    }

    [Test]
    public void A_cue_shows_where_it_stands_and_what_it_does()
    {
        var match = CueTrial.Of(new Cue("green light committee", Label.ObstacleApprovalRaised, 10), Mail("We sit and wait. The Green-Light Committee meets in May.")).Single();

        Assert.That(match.Span, Is.EqualTo(new Span(21, 21)));
        Assert.That(match.IsFoundWith, Is.True);
    }

    [TestCase("We wait for the lights to turn green.")]
    [TestCase("")]
    [TestCase("Wir warten auf den Ausschuss und hoffen, dass es bald weitergeht mit dem Green Light Committee in unserem Hause.")]
    public void A_cue_stands_nowhere_else(string body) =>
        Assert.That(CueTrial.Of(new Cue("green light committee", Label.ObstacleApprovalRaised, 10), Mail(body)), Is.Empty);

    private static ActivityText Mail(string body) => new ActivityText(ActivityKind.Email, Direction.Incoming, "", body);

    private static PlaybookTrial Try(string text)
    {
        var deal = Deal;
        return new PlaybookTrial(deal.Report, Coach.Score(deal.Records, deal, PlaybookText.Parse(text), DealBuilder.AsOf));
    }
}
