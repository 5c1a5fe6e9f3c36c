using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Rules.Persevere;

/// <summary>What the rules about a no share.</summary>
internal static class Refusal
{
    /// <summary>They said no, and have not come round.</summary>
    public static bool IsOpen(Ask ask) => ask.Outcome == AskOutcome.Refused && !ask.IsOvercome;

    /// <summary>The deal went on for long enough, and far enough, to say that it goes without.</summary>
    public static bool IsLeftBehind(Ask ask, DealFacts facts)
    {
        if (facts.Deal.Opportunity.Stage < Stage.Propose || ask.Age <= facts.Thresholds.FollowUpDays) return false;
        var since = 0;
        foreach (var contact in facts.Rhythm.Contacts)
        {
            if (contact.Date > ask.Date) since++;
        }

        return since >= facts.Thresholds.MovedOnCount;
    }

    /// <summary>Another way to get what was refused.</summary>
    public static Firing Fire(DealFacts facts, Ask ask)
    {
        var person = facts.Counterparts.FirstOf(ask.People) ?? facts.Counterparts.Main;
        return new Firing(ask.Activity.Id.ToString("D"), Remedies.Talk(person, Label.AskAlternative))
        {
            Person = person,
            Date = ask.Date,
            Days = ask.Age,
            Method = ask.Activity.Method,
            OtherMethod = Methods.OtherThan(ask),
            Evidence = ask.Answer == null || ask.IsKnownByAnswer
                ? new[] { Proof.Of(ask.Mention) }
                : new[] { Proof.Of(ask.Mention), Proof.Of(ask.Answer) },
        };
    }
}
