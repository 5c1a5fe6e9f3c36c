using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;

namespace CrmCoach.Scoring.Rules.Persevere;

/// <summary>Refused or unanswered, and the deal moved on without it: a later stage, and contact about other things since.</summary>
public sealed class WentWithout : Rule
{
    public WentWithout() : base("persevere.wentwithout")
    {
    }

    public override IEnumerable<Firing> Judge(DealFacts facts)
    {
        for (var i = facts.Asks.Count - 1; i >= 0; i--)
        {
            var ask = facts.Asks[i];
            var isRecent = ask.Age <= 2 * facts.Thresholds.WindowDays;
            if ((IsRefused(ask, facts) || IsUnanswered(ask)) && isRecent && ask.FollowUp == FollowUp.Nothing && Refusal.IsLeftBehind(ask, facts)) yield return Refusal.Fire(facts, ask);
        }
    }

    /// <summary>The no is to something that we had written of: of any other nobody can say that the deal goes without it.</summary>
    private static bool IsRefused(Ask ask, DealFacts facts) => Refusal.IsOpen(ask) && (!ask.IsKnownByAnswer || IsReply(ask.Activity, facts));

    private static bool IsReply(Activity answer, DealFacts facts)
    {
        foreach (var activity in facts.Deal.Activities)
        {
            if (activity.IsOurLetter && activity.Date < answer.Date && answer.Thread.Length > 0 && activity.Thread == answer.Thread) return true;
        }

        return answer.IsConversation;
    }

    /// <summary>Not heard of since, nor asked for again; in a talk they have said something, read or not.</summary>
    private static bool IsUnanswered(Ask ask) =>
        ask.Outcome == AskOutcome.Unanswered && !ask.IsReplied && !ask.IsRepeated && !ask.Activity.IsConversation;
}
