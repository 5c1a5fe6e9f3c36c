using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Relationship;

/// <summary>We taught nothing in the window.</summary>
public sealed class Teach : Rule
{
    public Teach() : base("relationship.teach")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        if (facts.Rhythm.Contacts.Count < facts.Thresholds.DealOnlyCount || facts.Age < facts.Thresholds.YoungDays) yield break;
        var taught = facts.Topics[Topic.Insight].Last;
        if (taught != null && facts.Deal.AgeOf(taught.Value) <= facts.Thresholds.WindowDays) yield break;
        var person = facts.Counterparts.Main;
        yield return new Firing(Firing.WholeDeal, Remedies.Write(person, Label.TopicInsight))
        {
            Person = person,
            Date = taught,
            Days = facts.Thresholds.WindowDays,
            Count = facts.Rhythm.Contacts.Count,
        };
    }
}
