using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Relationship;

/// <summary>All recent contacts are about the deal.</summary>
public sealed class DealOnly : Rule
{
    public DealOnly() : base("relationship.dealonly")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        var recent = Recent(facts);
        if (recent.Count < facts.Thresholds.DealOnlyCount || recent.Exists(contact => contact.Shows.HasAny(LabelSet.AnyTopic))) yield break;
        var last = recent[recent.Count - 1];
        var person = facts.Counterparts.FirstOf(last.People) ?? facts.Counterparts.Main;
        yield return new Firing(Firing.WholeDeal, Remedies.Talk(person, Label.CustomerQuestion, Label.TopicOrgGoal))
        {
            Person = person,
            Count = recent.Count,
            Date = recent[0].Date,
            Days = recent[0].Age,
            Evidence = recent.ConvertAll(contact => Proof.Of(contact)),
        };
    }

    /// <summary>The last few contacts within the window, oldest first.</summary>
    private static List<Activity> Recent(DealFacts facts)
    {
        var recent = new List<Activity>();
        var contacts = facts.Rhythm.Contacts;
        for (var i = contacts.Count - 1; i >= 0 && recent.Count < facts.Thresholds.DealOnlyCount; i--)
        {
            if (contacts[i].Age <= facts.Thresholds.WindowDays) recent.Insert(0, contacts[i]);
        }

        return recent;
    }
}
