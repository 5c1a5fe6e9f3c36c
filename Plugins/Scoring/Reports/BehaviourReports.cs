using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Rules;
using CrmCoach.Scoring.Rules.Obstacle;
using CrmCoach.Scoring.Rules.Persevere;
using CrmCoach.Scoring.Rules.Relationship;

namespace CrmCoach.Scoring.Reports;

/// <summary>Finds the behaviours of a deal in its facts. Where a rule asks the same question, its answer is taken.</summary>
internal static class BehaviourReports
{
    public static Behaviours Of(DealFacts facts)
    {
        if (facts.Deal.Opportunity.State != DealState.Open) return new Behaviours { IsForgotten = Fires(new AfterWin(), facts) };
        var contacts = Recent(facts);
        return new Behaviours
        {
            IsRefusedAndLeft = IsRefusedAndLeft(facts),
            IsPushedInSilence = IsPushedInSilence(facts),
            IsObstacleLeft = IsObstacleLeft(facts),
            IsOneChannel = IsOneChannel(facts, contacts),
            IsDealOnly = Fires(new DealOnly(), facts),
            IsOneContact = IsOneContact(facts, contacts),
        };
    }

    private static bool Fires(Rule rule, DealFacts facts)
    {
        if (!rule.AppliesTo(facts)) return false;
        using var firings = rule.Judge(facts).GetEnumerator();
        return firings.MoveNext();
    }

    private static bool IsRefusedAndLeft(DealFacts facts)
    {
        foreach (var ask in facts.Asks)
        {
            if (Refusal.IsOpen(ask) && ask.FollowUp <= FollowUp.SameMethod && ask.Age <= facts.Thresholds.WindowDays) return true;
        }

        return false;
    }

    /// <summary>A mail that could not be read may be the answer: then there is no telling.</summary>
    private static bool IsPushedInSilence(DealFacts facts)
    {
        var heard = facts.Rhythm.LastIn?.Date ?? DateTime.MinValue;
        var pushes = Recent(facts).FindAll(contact => contact.Date > heard && contact.IsOurs && contact.IsPushing);
        return pushes.Count >= facts.Thresholds.HabitCount
            && pushes[0].Age >= facts.Thresholds.SecondAskDays
            && !(facts.Rhythm.LastUnread > pushes[0].Date);
    }

    private static bool IsObstacleLeft(DealFacts facts)
    {
        if (Work.Open(facts, ObstacleState.Quiet).Count > 0) return true;
        foreach (var thread in Work.Open(facts, ObstacleState.Unaddressed))
        {
            if (facts.Deal.AgeOf(thread.Since) >= facts.Thresholds.QuietDays) return true;
        }

        return false;
    }

    private static bool IsOneChannel(DealFacts facts, List<Activity> contacts)
    {
        var ours = contacts.FindAll(contact => contact.IsOurs);
        return ours.Count >= facts.Thresholds.SameMethodCount && ours.TrueForAll(contact => contact.Method == ours[0].Method);
    }

    /// <summary>Contacts of which nobody knows with whom they were say nothing.</summary>
    private static bool IsOneContact(DealFacts facts, List<Activity> contacts)
    {
        var known = contacts.FindAll(contact => contact.People.Count > 0);
        return known.Count >= facts.Thresholds.OnePersonCount && known.TrueForAll(contact => contact.People.IsOnly(known[0].People[0]));
    }

    /// <summary>The contacts within the window, oldest first.</summary>
    private static List<Activity> Recent(DealFacts facts) =>
        new List<Activity>(facts.Rhythm.Contacts).FindAll(contact => contact.Age <= facts.Thresholds.WindowDays);
}
