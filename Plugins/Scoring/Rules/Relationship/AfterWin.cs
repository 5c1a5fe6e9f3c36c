using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Relationship;

/// <summary>Won, and no contact beyond delivery since.</summary>
public sealed class AfterWin : Rule
{
    private static readonly LabelSet Beyond = LabelSet.AnyTopic | LabelSet.AnyGiving | LabelSet.Of(Label.CustomerQuestion);

    public AfterWin() : base("relationship.afterwin")
    {
    }

    public override bool AppliesTo(DealFacts facts) => facts.Deal.Opportunity.State == DealState.Won;

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        var won = facts.Deal.Opportunity.ClosedOn ?? facts.Rhythm.Last?.Date;
        if (won == null || facts.Deal.AgeOf(won.Value) < facts.Thresholds.AfterWinDays || IsInTouch(facts, won.Value)) yield break;
        var person = facts.Counterparts.Main;
        yield return new Firing(Firing.WholeDeal, Remedies.Talk(person, Label.CustomerQuestion, Label.TopicOrgGoal))
        {
            Person = person,
            Date = won,
            Days = facts.Deal.AgeOf(won.Value),
            Evidence = Proof.OfLast(facts.Rhythm.LastOut),
        };
    }

    /// <summary>We reached out about more than delivery; that they did does not count for us.</summary>
    private static bool IsInTouch(DealFacts facts, DateTime won)
    {
        foreach (var contact in facts.Rhythm.Contacts)
        {
            if (contact.IsOurs && contact.Date.Date > won.Date && contact.Shows.HasAny(Beyond)) return true;
        }

        return false;
    }
}
