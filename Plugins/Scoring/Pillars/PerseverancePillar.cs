using System;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;

namespace CrmCoach.Scoring.Pillars;

/// <summary>
/// The mean over what came of our asks, less something for pushing and for silence. An ask made while pushing is no perseverance: it neither
/// opens the pillar nor raises it, see <see cref="Asks.Worthwhile"/>.
/// </summary>
internal static class PerseverancePillar
{
    private static readonly LabelSet Pushes = LabelSet.Of(Label.SellerChasing, Label.SellerCheckIn);

    public static PillarScore Of(DealFacts facts, Playbook playbook, FactSentences? told)
    {
        var total = 0;
        var weights = 0;
        var count = 0;
        foreach (var ask in facts.WorthwhileAsks)
        {
            var weight = Fade.ByAge(ask.Age, facts.Thresholds.WindowDays);
            if (weight == 0) continue;
            var worth = Worth(ask, facts, playbook.Weights);
            told?.Ask(ask, worth, weight);
            count++;
            total += worth * weight;
            weights += weight;
        }

        if (weights == 0)
        {
            told?.NoAsks();
            return PillarScore.NotEnough(Pillar.Perseverance, told);
        }

        told?.Mean(count, total / weights);
        var off = Pushing(facts, playbook.Weights, told) + Silence(facts, playbook.Weights, told);
        return PillarScore.Of(Pillar.Perseverance, total / weights - off, told);
    }

    private static int Worth(Ask ask, DealFacts facts, Weights weights)
    {
        if (ask.Outcome == AskOutcome.Agreed) return weights.AskAgreed;
        var worth = Tried(ask, weights);
        if (ask.Age <= facts.Thresholds.SecondAskDays) worth = Math.Max(worth, weights.AskWaiting);
        if (ask.IsReplied && ask.Outcome == AskOutcome.Unanswered) worth = Math.Max(worth, weights.AskReplied);
        return ask.IsOvercome ? Math.Max(worth, weights.TriedAlternative) : worth;
    }

    private static int Tried(Ask ask, Weights weights) => ask.FollowUp switch
    {
        FollowUp.Alternative => weights.TriedAlternative,
        FollowUp.OtherPerson => weights.TriedOtherPerson,
        FollowUp.OtherMethod => weights.TriedOtherMethod,
        FollowUp.SameMethod => weights.TriedAgainAlike,
        _ => ask.Outcome == AskOutcome.Refused ? weights.AskRefused : weights.AskUnanswered,
    };

    private static int Pushing(DealFacts facts, Weights weights, FactSentences? told)
    {
        var pushes = 0;
        foreach (var activity in facts.Deal.Activities)
        {
            if (activity.IsOurs && activity.Age <= facts.Thresholds.WindowDays && activity.Shows.HasAny(Pushes)) pushes++;
        }

        var off = Math.Min(weights.PushedAtMost, weights.PushedAgain * Math.Max(0, pushes - 1));
        if (off > 0) told?.Pushed(pushes, off);
        return off;
    }

    private static int Silence(DealFacts facts, Weights weights, FactSentences? told)
    {
        if (facts.Deal.Opportunity.State != DealState.Open) return 0;
        var days = facts.Rhythm.LastWorthwhile?.Age ?? 0;
        var off = Math.Min(weights.SilenceAtMost, Math.Max(0, days - facts.Thresholds.SilenceDays));
        if (off > 0) told?.Silent(days, off);
        return off;
    }
}
