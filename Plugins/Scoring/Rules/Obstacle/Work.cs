using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Obstacle;

/// <summary>What the rules about working on obstacles share.</summary>
internal static class Work
{
    /// <summary>
    /// The obstacles in a state that are known and not forgotten: open records, and what texts raised within the window. Recorded ones first, then by
    /// when they last came up.
    /// </summary>
    public static IReadOnlyList<ObstacleThread> Open(DealFacts facts, ObstacleState state)
    {
        var open = new List<ObstacleThread>();
        foreach (var thread in facts.Obstacles)
        {
            var isAlive = thread.Recorded != null || thread.DaysSinceRaised <= (state == ObstacleState.Quiet ? 2 : 1) * facts.Thresholds.WindowDays;
            if (thread.State == state && isAlive && facts.IsSure(thread)) open.Add(thread);
        }

        open.Sort(MostPressing);
        return open;
    }

    /// <summary>Whose obstacle it is, else who brought it up, else whom we deal with.</summary>
    public static Guid? Whom(DealFacts facts, ObstacleThread thread)
    {
        if (thread.People.Count > 0) return thread.People[0];
        for (var i = thread.Raised.Count - 1; i >= 0; i--)
        {
            var speaker = facts.Counterparts.FirstOf(thread.Raised[i].Activity.Addressees);
            if (speaker != null) return speaker;
        }

        return facts.Counterparts.Main;
    }

    /// <summary>We talk with them and work on it.</summary>
    public static Func<Snapshot, Snapshot> Remedy(DealFacts facts, ObstacleThread thread) => thread.Type == null
        ? Remedies.Talk(Whom(facts, thread), Label.CustomerHelp)
        : Remedies.Talk(Whom(facts, thread), thread.Type.Value.Addressed(), Label.CustomerHelp);

    private static int MostPressing(ObstacleThread one, ObstacleThread other)
    {
        if (one.Recorded == null != (other.Recorded == null)) return one.Recorded != null ? -1 : 1;
        var byDate = (one.DaysSinceRaised ?? int.MaxValue).CompareTo(other.DaysSinceRaised ?? int.MaxValue);
        return byDate != 0 ? byDate : string.CompareOrdinal(one.Subject, other.Subject);
    }
}
