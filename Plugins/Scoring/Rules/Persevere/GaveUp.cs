using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Persevere;

/// <summary>One ask, no answer of any kind, and no second. Whoever was asked in a talk has said something, read or not.</summary>
public sealed class GaveUp : Rule
{
    public GaveUp() : base("persevere.gaveup")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        for (var i = facts.Asks.Count - 1; i >= 0; i--)
        {
            if (IsGivenUp(facts.Asks[i], facts)) yield return Fire(facts, facts.Asks[i]);
        }
    }

    private static bool IsGivenUp(Ask ask, DealFacts facts)
    {
        if (ask.Outcome != AskOutcome.Unanswered || ask.IsReplied || ask.Activity.IsConversation || ask.IsRepeated || ask.FollowUp != FollowUp.Nothing) return false;
        return ask.Age >= facts.Thresholds.SecondAskDays && ask.Age <= facts.Thresholds.WindowDays && !(facts.Rhythm.LastUnread > ask.Date);
    }

    private static Firing Fire(DealFacts facts, Ask ask)
    {
        var method = Methods.OtherThan(ask);
        var person = facts.Counterparts.FirstOf(ask.People) ?? facts.Counterparts.Main;
        return new Firing(ask.Activity.Id.ToString("D"), Remedies.Reach(method, person, Label.AskMade))
        {
            Person = person,
            Date = ask.Activity.Date,
            Days = ask.Activity.Age,
            Method = ask.Activity.Method,
            OtherMethod = method,
            Evidence = new[] { Proof.Of(ask.Mention) },
        };
    }
}
