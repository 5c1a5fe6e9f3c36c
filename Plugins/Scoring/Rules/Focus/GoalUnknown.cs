using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Focus;

/// <summary>Nobody wrote down or discussed what the customer wants.</summary>
public sealed class GoalUnknown : Rule
{
    public GoalUnknown() : base("focus.goalunknown")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        if (!facts.IsEnough || facts.Deal.Opportunity.Stage == Stage.Qualify || facts.Understanding.IsGoalKnown) yield break;
        var person = facts.Counterparts.Main;
        yield return new Firing(Firing.WholeDeal, Remedies.Talk(person, Label.CustomerQuestion, Label.TopicOrgGoal))
        {
            Person = person,
            Count = facts.Rhythm.Contacts.Count,
        };
    }
}
