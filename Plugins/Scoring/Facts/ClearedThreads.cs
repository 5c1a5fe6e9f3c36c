using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Facts;

/// <summary>
/// Ties what was said to be out of the way to the one obstacle that is meant: of the type that the words name, and of the person; where they name no type, to the
/// only one there is. Where several could be meant, none is: an obstacle that is still there must not be lost. What we do about obstacles plays no part.
/// </summary>
internal static class ClearedThreads
{
    // Who signs, when, and on which form is said in words of its own; "the question is settled" is about something else.
    private static readonly ObstacleType[] Named = { ObstacleType.Approval, ObstacleType.Timing, ObstacleType.Procurement };

    /// <summary>Marks what is out of the way, the oldest first.</summary>
    public static void Mark(IReadOnlyList<ObstacleThread> threads, Snapshot deal, Predicate<Activity> isCredible)
    {
        foreach (var activity in deal.Activities)
        {
            if (!activity.Shows.HasAny(LabelSet.AnyCleared) || activity.IsPlanned || !isCredible(activity)) continue;
            foreach (var finding in activity.Findings)
            {
                if (finding.Label.IsCleared()) Meant(threads, new Mention(activity, finding))?.AddCleared(new Mention(activity, finding));
            }
        }
    }

    /// <summary>The sentence that seems to raise an obstacle says that it is gone.</summary>
    public static bool IsSaidGone(Activity activity, Finding raised)
    {
        if (!activity.Shows.HasAny(LabelSet.AnyCleared)) return false;
        foreach (var finding in activity.Findings)
        {
            var isAlike = finding.Label.IsCleared() && finding.Field == raised.Field && finding.Label.AsObstacle() is var type
                && (type == null || type == raised.Label.AsObstacle());
            if (isAlike && finding.Span.Start < raised.Span.End && raised.Span.Start < finding.Span.End) return true;
        }

        return false;
    }

    private static ObstacleThread? Meant(IReadOnlyList<ObstacleThread> threads, Mention mention)
    {
        var open = new List<ObstacleThread>();
        foreach (var thread in threads)
        {
            var isThere = thread.Since.Date <= mention.Activity.Date.Date && thread.Recorded?.IsCleared != true;
            if (isThere && (thread.ClearedBy == null || thread.IsBack)) open.Add(thread);
        }

        var type = mention.Finding.Label.AsObstacle();
        if (type != null) return OnlyOne(OfPeople(open.FindAll(thread => IsOfType(thread, type.Value)), mention));
        open.RemoveAll(thread => thread.IsRaisedBy(mention.Activity));
        var near = open.FindAll(thread => thread.IsInThreadOf(mention.Activity));
        if (near.Count == 0) near = open.FindAll(thread => IsOfSpeaker(thread, mention));
        if (near.Count == 0) near = open.FindAll(thread => thread.People.Count == 0 || Speakers(mention).Count != 1);
        return OnlyOne(near) ?? OnlyOne(near.FindAll(thread => thread.Type == null || Array.IndexOf(Named, thread.Type.Value) < 0));
    }

    /// <summary>Whoever says that it is settled, or of whom it is said, has raised it or is the one whose it is.</summary>
    private static bool IsOfSpeaker(ObstacleThread thread, Mention mention)
    {
        var speakers = Speakers(mention);
        return speakers.Count == 1 && (thread.People.Has(speakers[0]) || thread.Writers.Has(speakers[0]));
    }

    private static IReadOnlyList<Guid> Speakers(Mention mention) =>
        mention.Finding.People.Count > 0 ? mention.Finding.People : mention.Activity.Addressees;

    private static bool IsOfType(ObstacleThread thread, ObstacleType type)
    {
        if (thread.Type == type) return true;
        if (thread.Recorded == null) return false;
        foreach (var other in thread.Recorded.Types)
        {
            if (other == type) return true;
        }

        return false;
    }

    /// <summary>Those of the people named, or of nobody in particular; all where nobody is named.</summary>
    private static List<ObstacleThread> OfPeople(List<ObstacleThread> threads, Mention mention)
    {
        var named = mention.Finding.People;
        if (named.Count == 0 || threads.Count < 2) return threads;
        var theirs = threads.FindAll(thread => thread.People.HasAny(named));
        return theirs.Count > 0 ? theirs : threads.FindAll(thread => thread.People.Count == 0);
    }

    private static ObstacleThread? OnlyOne(List<ObstacleThread> threads) => threads.Count == 1 ? threads[0] : null;
}
