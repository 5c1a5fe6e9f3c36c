using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Persevere;

/// <summary>Refused, and no alternative offered since: nothing followed, or only the same again in the same way.</summary>
public sealed class Refused : Rule
{
    public Refused() : base("persevere.refused")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        for (var i = facts.Asks.Count - 1; i >= 0; i--)
        {
            if (IsLeft(facts.Asks[i], facts)) yield return Refusal.Fire(facts, facts.Asks[i]);
        }
    }

    private static bool IsLeft(Ask ask, DealFacts facts) =>
        Refusal.IsOpen(ask) && ask.FollowUp <= FollowUp.SameMethod && ask.Age <= facts.Thresholds.WindowDays && !Refusal.IsLeftBehind(ask, facts);
}
