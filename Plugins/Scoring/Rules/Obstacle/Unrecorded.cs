using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;

namespace CrmCoach.Scoring.Rules.Obstacle;

/// <summary>Texts raise an obstacle that nobody recorded: offer to record it.</summary>
public sealed class Unrecorded : Rule
{
    public Unrecorded() : base("obstacle.unrecorded")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        foreach (var thread in Unwritten(facts)) yield return Fire(facts, thread);
    }

    private static IReadOnlyList<ObstacleThread> Unwritten(DealFacts facts)
    {
        var unwritten = new List<ObstacleThread>();
        foreach (var thread in facts.Obstacles)
        {
            var isHeard = thread.Recorded == null && thread.State != ObstacleState.Cleared && thread.DaysSinceRaised <= facts.Thresholds.WindowDays;
            if (isHeard && facts.IsSure(thread) && facts.IsCredible(thread.Raised[thread.Raised.Count - 1].Activity)) unwritten.Add(thread);
        }

        unwritten.Sort((one, other) =>
        {
            var byDate = one.DaysSinceRaised!.Value.CompareTo(other.DaysSinceRaised!.Value);
            return byDate != 0 ? byDate : string.CompareOrdinal(one.Subject, other.Subject);
        });
        return unwritten;
    }

    private static Firing Fire(DealFacts facts, ObstacleThread thread)
    {
        var last = thread.Raised[thread.Raised.Count - 1];
        return new Firing(thread.Subject, Remedies.Record(thread.Type!.Value, thread.People.Count > 0 ? thread.People[0] : (System.Guid?)null))
        {
            Obstacle = thread,
            Person = Work.Whom(facts, thread),
            Date = last.Activity.Date,
            Days = last.Activity.Age,
            Count = thread.Raised.Count,
            Evidence = Proof.Of(thread.Raised),
        };
    }
}
