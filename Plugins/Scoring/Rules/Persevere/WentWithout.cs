using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;

namespace CrmCoach.Scoring.Rules.Persevere;

/// <summary>Refused or unanswered, and the deal moved on without it: a later stage, and contact about other things since.</summary>
public sealed class WentWithout : Rule
{
    public WentWithout() : base("persevere.wentwithout")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        for (var i = facts.Asks.Count - 1; i >= 0; i--)
        {
            var ask = facts.Asks[i];
            var isOpen = Refusal.IsOpen(ask) || (ask.Outcome == AskOutcome.Unanswered && !ask.IsReplied);
            var isRecent = ask.Age <= 2 * facts.Thresholds.WindowDays;
            if (isOpen && isRecent && ask.FollowUp == FollowUp.Nothing && Refusal.IsLeftBehind(ask, facts)) yield return Refusal.Fire(facts, ask);
        }
    }
}
