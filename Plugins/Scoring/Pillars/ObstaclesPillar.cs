using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Playbooks;

namespace CrmCoach.Scoring.Pillars;

/// <summary>
/// The mean over what stands in their way. What an obstacle is worth only grows with more work on it, and how much it counts does not depend on
/// the work: more help never lowers the mean.
/// </summary>
internal static class ObstaclesPillar
{
    public static PillarScore Of(DealFacts facts, Playbook playbook, FactSentences? told)
    {
        if (facts.Deal.Opportunity.State == DealState.Won)
        {
            told?.Won();
            return PillarScore.NotEnough(Pillar.Obstacles, told);
        }

        var total = 0;
        var weights = 0;
        var count = 0;
        foreach (var thread in facts.Obstacles)
        {
            var weight = thread.IsKnown ? Weight(thread, facts) : 0;
            if (weight == 0) continue;
            var worth = Worth(thread, facts, playbook.Weights);
            told?.Obstacle(facts.Deal, thread, worth, weight);
            count++;
            total += worth.Points * weight;
            weights += weight;
        }

        if (weights == 0) return Unknown(facts, playbook.Weights, told);
        told?.Mean(count, total / weights);
        return PillarScore.Of(Pillar.Obstacles, total / weights, told);
    }

    /// <summary>A recorded obstacle counts in full while its record is open; others fade with the last time they came up or were out of the way.</summary>
    private static int Weight(ObstacleThread thread, DealFacts facts)
    {
        if (thread.Recorded?.IsCleared == false) return Fade.Full;
        var last = thread.ClearedOn ?? thread.Recorded?.Since;
        var since = last == null ? int.MaxValue : facts.Deal.AgeOf(last.Value);
        return Fade.ByAge(Math.Min(since, thread.DaysSinceRaised ?? int.MaxValue), facts.Thresholds.WindowDays);
    }

    private static ObstacleWorth Worth(ObstacleThread thread, DealFacts facts, Weights weights)
    {
        if (thread.State == ObstacleState.Cleared) return ObstacleWorth.Cleared;
        var worth = new ObstacleWorth { Known = weights.ObstacleKnown, Recorded = thread.Recorded == null ? 0 : weights.ObstacleRecorded };
        var latest = 0;
        var earlier = 0;
        var together = 0;
        foreach (var activity in Workers(thread, facts))
        {
            var freshness = Freshness(activity, facts.Thresholds);
            earlier = Math.Max(Math.Min(freshness, latest), earlier);
            latest = Math.Max(freshness, latest);
            if (activity.IsConversation || activity.IsFromCustomer) together = Math.Max(freshness, together);
        }

        worth.Work = Fade.Of(weights.ObstacleWork, latest);
        worth.EarlierWork = Fade.Of(weights.ObstacleEarlierWork, earlier);
        worth.Together = Fade.Of(weights.ObstacleTogether, together);
        return worth;
    }

    /// <summary>The activities that work on it, each once.</summary>
    private static IEnumerable<Activity> Workers(ObstacleThread thread, DealFacts facts)
    {
        Activity? last = null;
        foreach (var mention in thread.Worked)
        {
            if (ReferenceEquals(last, mention.Activity) || !facts.IsCredible(mention.Activity)) continue;
            last = mention.Activity;
            yield return last;
        }
    }

    /// <summary>What is only planned counts half.</summary>
    private static int Freshness(Activity activity, Thresholds thresholds)
    {
        var freshness = Fade.OnceOld(activity.Age, thresholds.QuietDays, thresholds.WindowDays);
        return activity.IsPlanned ? freshness / 2 : freshness;
    }

    /// <summary>Past qualification one has to know; before, there is nothing to judge.</summary>
    private static PillarScore Unknown(DealFacts facts, Weights weights, FactSentences? told)
    {
        if (facts.Deal.Opportunity.Stage == Stage.Qualify)
        {
            told?.NothingInTheWayYet();
            return PillarScore.NotEnough(Pillar.Obstacles, told);
        }

        var best = 0;
        foreach (var thread in facts.Obstacles)
        {
            if (!thread.IsKnown) best = Math.Max(best, Worth(thread, facts, weights).Points - weights.ObstacleKnown);
        }

        var points = weights.ObstaclesUnknown + best / 2;
        told?.NothingKnownInTheWay(weights.ObstaclesUnknown, best / 2);
        return PillarScore.Of(Pillar.Obstacles, points, told);
    }
}
