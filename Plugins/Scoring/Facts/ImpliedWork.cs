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
    private static readonly Label[] OtherMatters = { Label.TopicPersonalGoal, Label.TopicOrgEvent, Label.TopicNewOpportunity };
    private static readonly LabelSet Concern = LabelSet.Of(Label.CustomerHelp, Label.AskAlternative, Label.CustomerQuestion);

    /// <summary>What the activity did about the obstacle; null if nothing.</summary>
    public static Deed? On(ObstacleThread thread, Activity activity, Guid? mainContact)
    {
        if (!activity.IsOurs || activity.IsPushing || thread.Recorded?.IsCleared == true) return null;
        if (activity.Date.Date < thread.Since.Date) return null;
        var help = activity.FirstOf(Help);
        if (help != null && (thread.IsRaisedBy(activity) || IsReplyTo(thread, activity) || IsWithOneOf(thread.People, activity))) return new Deed(activity, help);
        var concern = thread.IsRaisedBy(activity) ? null : ConcernOf(thread, activity, mainContact);
        if (concern != null) return new Deed(activity, concern);
        return IsWithOwner(thread, activity, mainContact) ? new Deed(activity, activity.First(Label.CustomerQuestion)) : null;
    }

    /// <summary>Under the same subject, unless it takes up something else that was told in the same breath: then the help may be for that.</summary>
    private static bool IsReplyTo(ObstacleThread thread, Activity activity)
    {
        if (!thread.IsInThreadOf(activity)) return false;
        foreach (var matter in OtherMatters)
        {
            if (activity.Shows.Has(matter) && thread.IsRaisedBeside(matter)) return false;
        }

        return true;
    }

    private static bool IsWithOneOf(IReadOnlyList<Guid> owners, Activity activity)
    {
        for (var i = 0; i < owners.Count; i++)
        {
            if (activity.People.IsOnly(owners[i])) return true;
        }

        return false;
    }

    /// <summary>Help or a question whose sentence names an owner who is not our main contact.</summary>
    private static Finding? ConcernOf(ObstacleThread thread, Activity activity, Guid? mainContact)
    {
        if (!activity.Shows.HasAny(Concern)) return null;
        foreach (var finding in activity.Findings)
        {
            if (finding.People.Count > 0 && Concern.Has(finding.Label) && IsAbout(thread, finding.People, mainContact)) return finding;
        }

        return null;
    }

    private static bool IsAbout(ObstacleThread thread, IReadOnlyList<Guid> people, Guid? mainContact)
    {
        foreach (var person in people)
        {
            if (person != mainContact && (thread.Recorded?.PersonId ?? person) == person && thread.People.Has(person)) return true;
        }

        return false;
    }

    /// <summary>
    /// With our main contact we talk about everything; whom else we seek out, we seek out for their concern. A meeting or call may be with others too, a letter is
    /// for them alone. Of an obstacle that is nobody's in particular, whoever wrote of it is an owner.
    /// </summary>
    private static bool IsWithOwner(ObstacleThread thread, Activity activity, Guid? mainContact)
    {
        if (!activity.IsConversation && !activity.Shows.Has(Label.CustomerQuestion)) return false;
        var owners = thread.People.Count > 0 ? thread.People : activity.IsConversation ? thread.Writers : thread.People;
        for (var i = 0; i < owners.Count; i++)
        {
            var owner = owners[i];
            if (owner != mainContact && (activity.IsConversation ? activity.People.Has(owner) : activity.People.IsOnly(owner))) return true;
        }

        return false;
    }
}
