using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Facts;

/// <summary>
/// Work on an obstacle that no words of its type show: help given in the breath or thread in which it came up, help or a question to the one whose
/// obstacle it is, a talk with them alone. Pushing is never work.
/// </summary>
internal static class ImpliedWork
{
    private static readonly LabelSet Help = LabelSet.Of(Label.CustomerHelp, Label.AskAlternative);

    /// <summary>What the activity did about the obstacle; null if nothing.</summary>
    public static Deed? On(ObstacleThread thread, Activity activity, Guid? mainContact)
    {
        if (!activity.IsOurs || activity.IsPushing || thread.Recorded?.IsCleared == true) return null;
        if (activity.Date.Date < thread.Since.Date) return null;
        var help = activity.FirstOf(Help);
        if (help != null && (IsSameBreath(thread, activity) || IsFor(thread.People, activity, help))) return new Deed(activity, help);
        return IsWithOwner(thread, activity, mainContact) ? new Deed(activity, activity.First(Label.CustomerQuestion)) : null;
    }

    private static bool IsSameBreath(ObstacleThread thread, Activity activity)
    {
        foreach (var raised in thread.Raised)
        {
            if (ReferenceEquals(raised.Activity, activity)) return true;
            if (activity.Thread.Length > 0 && string.Equals(raised.Activity.Thread, activity.Thread, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsFor(IReadOnlyList<Guid> owners, Activity activity, Finding help)
    {
        foreach (var owner in owners)
        {
            if (activity.People.IsOnly(owner) || help.People.Has(owner)) return true;
        }

        return false;
    }

    /// <summary>With our main contact we talk about everything; whom we seek out alone we seek out for their concern.</summary>
    private static bool IsWithOwner(ObstacleThread thread, Activity activity, Guid? mainContact)
    {
        if (!activity.IsConversation && !activity.Shows.Has(Label.CustomerQuestion)) return false;
        foreach (var owner in thread.People)
        {
            if (owner != mainContact && activity.People.IsOnly(owner)) return true;
        }

        return false;
    }
}
