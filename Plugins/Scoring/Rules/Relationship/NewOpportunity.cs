using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Stance;

namespace CrmCoach.Scoring.Rules.Relationship;

/// <summary>They hinted at another need and nobody followed it. This holds for lost deals too.</summary>
public sealed class NewOpportunity : Rule
{
    public NewOpportunity() : base("relationship.newopportunity")
    {
    }

    public override bool AppliesTo(DealFacts facts) => true;

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        var hint = LastHint(facts);
        if (hint == null || IsFollowed(facts, hint)) yield break;
        var person = facts.Counterparts.FirstOf(hint.Activity.Addressees) ?? facts.Counterparts.FirstOf(hint.Finding.People) ?? facts.Counterparts.Main;
        yield return new Firing(Topic.NewOpportunity.Name(), Remedies.Write(person, Label.TopicNewOpportunity, Label.CustomerQuestion))
        {
            Person = person,
            Topic = Topic.NewOpportunity,
            Date = hint.Activity.Date,
            Days = hint.Activity.Age,
            Evidence = new[] { Proof.Of(hint) },
        };
    }

    private static Mention? LastHint(DealFacts facts)
    {
        var mentions = facts.Topics[Topic.NewOpportunity].Mentions;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var activity = mentions[i].Activity;
            if (!activity.IsFromCustomer && !activity.IsConversation) continue;
            if (mentions[i].Finding.Certainty == Certainty.Hypothetical) continue;
            var isDue = activity.Age >= facts.Thresholds.TakeUpDays && activity.Age <= 2 * facts.Thresholds.WindowDays;
            return isDue ? mentions[i] : null;
        }

        return null;
    }

    /// <summary>We spoke of it since, or had written of it before we talked.</summary>
    private static bool IsFollowed(DealFacts facts, Mention hint)
    {
        foreach (var mention in facts.Topics[Topic.NewOpportunity].Mentions)
        {
            var isOurs = mention.Activity.IsOurs && !ReferenceEquals(mention.Activity, hint.Activity);
            if (isOurs && (mention.Activity.Date > hint.Activity.Date || (hint.Activity.IsConversation && mention.Activity.IsOurLetter))) return true;
        }

        return false;
    }
}
