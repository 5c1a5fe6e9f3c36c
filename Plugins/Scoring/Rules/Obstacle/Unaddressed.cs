using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Obstacle;

/// <summary>A recorded or raised obstacle has no activity that works on it.</summary>
public sealed class Unaddressed : Rule
{
    public Unaddressed() : base("obstacle.unaddressed")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        foreach (var thread in Work.Open(facts, ObstacleState.Unaddressed)) yield return Fire(facts, thread);
    }

    private static Firing Fire(DealFacts facts, ObstacleThread thread)
    {
        var since = thread.Raised.Count > 0 ? thread.Raised[thread.Raised.Count - 1].Activity.Date : thread.Recorded!.Since;
        return new Firing(thread.Subject, Work.Remedy(facts, thread))
        {
            Obstacle = thread,
            Person = Work.Whom(facts, thread),
            Date = since == DateTime.MinValue ? (DateTime?)null : since,
            Days = facts.Deal.AgeOf(since),
            Count = thread.Raised.Count,
            Evidence = Proof.Of(thread.Raised),
        };
    }
}
