using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Focus;

/// <summary>Nobody knows why now.</summary>
public sealed class UrgencyUnknown : Rule
{
    public UrgencyUnknown() : base("focus.urgencyunknown")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        if (!facts.IsEnough || facts.Deal.Opportunity.Stage == Stage.Qualify || facts.Understanding.IsUrgencyKnown) yield break;
        var person = facts.Counterparts.Main;
        yield return new Firing(Firing.WholeDeal, Remedies.Talk(person, Label.CustomerQuestion, Label.TopicProblem))
        {
            Person = person,
            Count = facts.Rhythm.Contacts.Count,
            Date = facts.Deal.Opportunity.ExpectedClose,
        };
    }
}
