using System;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;

namespace CrmCoach.Scoring.Pillars;

/// <summary>
/// Serving acts against selling acts of ours, each counted by age, with one of each assumed so that a single act decides little; besides, whether
/// goal and urgency are known and whether the customer answers.
/// </summary>
internal static class FocusPillar
{
    private const int AtMostPerActivity = 2;
    private const int LateAnswerFactor = 2;

    private static readonly LabelSet Serving = LabelSet.Of(Label.CustomerHelp, Label.CustomerQuestion, Label.TopicInsight);

    public static PillarScore Of(DealFacts facts, Playbook playbook, FactSentences? told)
    {
        var serving = 0;
        var selling = 0;
        foreach (var activity in facts.Deal.Activities)
        {
            if (!activity.IsOurs) continue;
            var weight = Fade.ByAge(activity.Age, facts.Thresholds.WindowDays);
            selling += weight * Math.Min(AtMostPerActivity, activity.Shows.CountOf(LabelSet.AnySeller));
            if (facts.IsCredible(activity)) serving += (activity.IsPlanned ? weight / 2 : weight) * ServingActs(activity);
        }

        return Sum(facts, playbook.Weights, serving, selling, told);
    }

    private static int ServingActs(Activity activity)
    {
        var acts = activity.Shows.CountOf(Serving) + (activity.Shows.HasAny(LabelSet.AnyAddressed) ? 1 : 0);
        return Math.Min(AtMostPerActivity, acts);
    }

    private static PillarScore Sum(DealFacts facts, Weights weights, int serving, int selling, FactSentences? told)
    {
        var ratio = (int)((long)weights.Serving * (serving + Fade.Full) / (serving + selling + 2 * Fade.Full));
        var goal = facts.Understanding.IsGoalKnown ? weights.GoalKnown : 0;
        var urgency = facts.Understanding.IsUrgencyKnown ? weights.UrgencyKnown : 0;
        var answer = Answering(facts, weights.Answering);
        told?.ServingAgainstSelling(serving, selling, weights.Serving, ratio);
        told?.Goal(goal);
        told?.Urgency(urgency);
        told?.LastAnswer(facts.Rhythm.LastTrace?.Age, answer);
        return PillarScore.Of(Pillar.CustomerFocus, ratio + goal + urgency + answer, told);
    }

    private static int Answering(DealFacts facts, int points)
    {
        var age = facts.Rhythm.LastTrace?.Age;
        if (age == null || age > LateAnswerFactor * facts.Thresholds.SilenceDays) return 0;
        return age <= facts.Thresholds.SilenceDays ? points : points / 2;
    }
}
