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
    /// We talked with those whose obstacle it is, or with anybody where it is nobody's: not all that is said is written down.
    /// What nobody has written of for long was not talked about either.
    /// </summary>
    private static bool HasTalked(DealFacts facts, ObstacleThread thread)
    {
        if (thread.DaysSinceWork > ForgottenAfter * facts.Thresholds.QuietDays) return false;
        foreach (var contact in facts.Rhythm.Contacts)
        {
            var isTalk = contact.IsConversation && !contact.IsPushing && contact.Age < facts.Thresholds.QuietDays;
            if (isTalk && (thread.People.Count == 0 || contact.People.HasAny(thread.People))) return true;
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
