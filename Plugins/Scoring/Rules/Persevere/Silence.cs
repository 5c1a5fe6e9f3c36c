using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Persevere;

/// <summary>No contact with the customer for some weeks, and none set up.</summary>
public sealed class Silence : Rule
{
    public Silence() : base("persevere.silence")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        if (!facts.IsEnough && facts.Deal.Opportunity.Stage == Stage.Qualify) yield break;
        var last = facts.Rhythm.Last;
        var since = last?.Date ?? facts.Deal.Opportunity.CreatedOn;
        if (since == null || facts.Rhythm.HasNextStep || facts.Rhythm.LastUnread > since) yield break;
        var days = facts.Deal.AgeOf(since.Value);
        if (days < facts.Thresholds.SilenceDays) yield break;
        var person = facts.Counterparts.FirstOf(last == null ? new System.Guid[0] : last.People) ?? facts.Counterparts.Main;
        yield return new Firing(Firing.WholeDeal, Remedies.Talk(person, Label.CustomerQuestion, Label.CustomerHelp))
        {
            Person = person,
            Date = since,
            Days = days,
            Count = facts.Rhythm.Contacts.Count,
            Evidence = Proof.OfLast(last),
        };
    }
}
