using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Reports;

public sealed class MovesTests
{
    private const string Anna = "Anna Berg";

    private static DealBuilder Deal => DealBuilder.Open().Chatted(4, 3).Recorded(40, ObstacleType.Budget, Anna)
        .Heard(12, Anna, Label.ObstacleApprovalRaised).Wrote(30, Anna, Label.AskMade);

    [Test]
    public void They_are_the_three_with_the_most_points()
    {
        var moves = Deal.Report.Moves;

        Assert.That(moves, Has.Count.EqualTo(3));
        Assert.That(moves.Select(move => move.Points), Is.Ordered.Descending.And.All.GreaterThan(0));
        Assert.That(moves[0].Points, Is.GreaterThanOrEqualTo(Deal.Report.Suggestions.Max(suggestion => suggestion.Points)));
    }

    [Test]
    public void Their_points_and_sentences_are_those_of_the_advice()
    {
        var report = Deal.Report;
        var advice = report.Suggestions.ToDictionary(suggestion => suggestion.Key);

        foreach (var move in report.Moves.Where(move => advice.ContainsKey(move.Key)))
        {
            Assert.That(move.Points, Is.EqualTo(advice[move.Key].Points));
            Assert.That(move.Do, Is.EqualTo(advice[move.Key].Do));
        }
    }

    [Test]
    public void What_was_answered_is_no_move() =>
        Assert.That(Deal.Answered(Deal.Report.Moves[0].Key, 5).Report.Moves.Select(move => move.Key), Does.Not.Contain(Deal.Report.Moves[0].Key));

    [Test]
    public void There_are_none_where_there_is_no_score() => Assert.That(DealBuilder.Open().Wrote(3, Anna).Report.Moves, Is.Empty);
}
