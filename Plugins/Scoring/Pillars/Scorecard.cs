using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Scoring.Pillars;

/// <summary>What the facts weigh.</summary>
/// <param name="Score">0 to 100; null where there is too little to judge.</param>
/// <param name="Band">The score in a word.</param>
/// <param name="Pillars">The four pillars, in the order of <see cref="Pillar"/>.</param>
public sealed record Scorecard(int? Score, Band Band, IReadOnlyList<PillarScore> Pillars)
{
    /// <summary>The weighted mean, rounded half up, over the pillars that have evidence.</summary>
    /// <param name="facts">What is true of the deal.</param>
    /// <param name="playbook">What things are worth.</param>
    /// <param name="isTold">Whether the pillars are to tell what they were computed from; who only wants the score is spared it.</param>
    public static Scorecard Of(DealFacts facts, Playbook playbook, bool isTold = true)
    {
        var pillars = facts.IsEnough ? Judge(facts, playbook, isTold) : TooLittle(facts, playbook);
        var total = 0;
        var weights = 0;
        foreach (var pillar in pillars)
        {
            if (pillar.Score == null) continue;
            total += pillar.Score.Value * playbook.Weights.Of(pillar.Pillar);
            weights += playbook.Weights.Of(pillar.Pillar);
        }

        var score = weights == 0 ? (int?)null : (2 * total + weights) / (2 * weights);
        return new Scorecard(score, BandOf(score, playbook.Weights), pillars);
    }

    private static PillarScore[] Judge(DealFacts facts, Playbook playbook, bool isTold) => new[]
    {
        ObstaclesPillar.Of(facts, playbook, Sentences(playbook, isTold)),
        RelationshipPillar.Of(facts, playbook, Sentences(playbook, isTold)),
        FocusPillar.Of(facts, playbook, Sentences(playbook, isTold)),
        PerseverancePillar.Of(facts, playbook, Sentences(playbook, isTold)),
    };

    private static FactSentences? Sentences(Playbook playbook, bool isTold) => isTold ? new FactSentences(playbook.Advice) : null;

    private static PillarScore[] TooLittle(DealFacts facts, Playbook playbook)
    {
        var why = new FactSentences(playbook.Advice);
        why.TooLittle(facts.Deal.Activities.Count, facts.Evidence, facts.Thresholds.EnoughEvidence);
        return Array.ConvertAll((Pillar[])Enum.GetValues(typeof(Pillar)), pillar => PillarScore.NotEnough(pillar, why));
    }

    private static Band BandOf(int? score, Weights weights)
    {
        if (score == null) return Band.NotEnoughEvidence;
        if (score >= weights.OnTrackFrom) return Band.OnTrack;
        return score >= weights.NeedsAttentionFrom ? Band.NeedsAttention : Band.AtRisk;
    }
}
