using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Relationship;

/// <summary>A topic was never touched: one at a time, the most valuable first.</summary>
public sealed class Uncovered : Rule
{
    private static readonly Topic[] ByValue =
    {
        Topic.Problem, Topic.OrgGoal, Topic.PersonalGoal, Topic.OrgEvent, Topic.DayJob, Topic.NewOpportunity, Topic.Personal,
    };

    public Uncovered() : base("relationship.uncovered")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        if (facts.Rhythm.Contacts.Count < facts.Thresholds.DealOnlyCount || facts.Age < facts.Thresholds.YoungDays) yield break;
        foreach (var topic in ByValue)
        {
            if (facts.Topics[topic].Last != null || facts.Deal.Opportunity.Brief.Shows.Has(topic.AsLabel())) continue;
            var person = facts.Counterparts.Main;
            yield return new Firing(topic.Name(), Remedies.Talk(person, topic.AsLabel())) { Person = person, Topic = topic, Count = facts.Rhythm.Contacts.Count };
            yield break;
        }
    }
}
