using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;

namespace CrmCoach.Scoring.Rules.Obstacle;

/// <summary>An obstacle was worked on, but nothing for some weeks while it is still open.</summary>
public sealed class Quiet : Rule
{
    private const int ForgottenAfter = 3;

    public Quiet() : base("obstacle.quiet")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        foreach (var thread in Work.Open(facts, ObstacleState.Quiet))
        {
            if (!HasTalked(facts, thread)) yield return Fire(facts, thread);
        }
    }

    /// <summary>
    /// We talked with those whose obstacle it is, or with anybody where it is nobody's and was not forgotten long ago: not all that is said is written down. Or
    /// we sent them something of use.
    /// </summary>
    private static bool HasTalked(DealFacts facts, ObstacleThread thread)
    {
        var isForgotten = thread.DaysSinceWork > ForgottenAfter * facts.Thresholds.QuietDays;
        foreach (var contact in facts.Rhythm.Contacts)
        {
            if (contact.IsPushing || contact.Age >= facts.Thresholds.QuietDays) continue;
            if (contact.IsConversation && (thread.People.Count == 0 ? !isForgotten : contact.People.HasAny(thread.People))) return true;
            if (contact.IsOurLetter && contact.Shows.HasAny(LabelSet.AnyGiving) && IsForThem(facts, thread, contact)) return true;
        }

        return false;
    }

    /// <summary>The letter goes to those whose obstacle it is; where it is nobody's, to somebody other than our main contact who was there when it came up.</summary>
    private static bool IsForThem(DealFacts facts, ObstacleThread thread, Activity letter)
    {
        if (thread.People.Count > 0) return letter.Addressees.HasAny(thread.People);
        foreach (var mention in thread.Raised)
        {
            foreach (var witness in mention.Activity.Addressees)
            {
                if (witness != facts.Counterparts.Main && letter.Addressees.Has(witness)) return true;
            }
        }

        return false;
    }

    private static Firing Fire(DealFacts facts, ObstacleThread thread)
    {
        var last = thread.Worked[thread.Worked.Count - 1];
        return new Firing(thread.Subject, Work.Remedy(facts, thread))
        {
            Obstacle = thread,
            Person = Work.Whom(facts, thread),
            Date = last.Activity.Date,
            Days = last.Activity.Age,
            Count = thread.Worked.Count,
            Evidence = new[] { Proof.Of(last) },
        };
    }
}
