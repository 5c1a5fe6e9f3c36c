using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Facts;

/// <summary>
/// Ties what texts raise and what they work on to obstacles: to recorded ones where the type fits, then to others of the type that texts raised, then
/// to recorded or raised ones of a neighbouring type with the same people. Which obstacles there are depends on records and what is raised
/// alone, and each piece of work finds its place by itself: more work never takes any away.
/// </summary>
internal sealed class ObstacleThreads
{
    private readonly Snapshot _deal;
    private readonly List<ObstacleThread> _recorded = new List<ObstacleThread>();
    private readonly List<ObstacleThread> _raised = new List<ObstacleThread>();
    private readonly List<ObstacleThread> _remedied = new List<ObstacleThread>();

    private ObstacleThreads(Snapshot deal)
    {
        _deal = deal;
        foreach (var recorded in deal.Obstacles) _recorded.Add(new ObstacleThread(recorded));
    }

    /// <summary>The deal's obstacles: recorded ones oldest first, then what was raised, then what only a remedy shows, as they came up.</summary>
    public static IReadOnlyList<ObstacleThread> Of(Snapshot deal, IReadOnlyList<Ask> asks, Predicate<Activity> isCredible, int quietDays)
    {
        var threads = new ObstacleThreads(deal);
        foreach (var activity in deal.Activities) threads.TakeRaised(activity);
        foreach (var activity in deal.Activities) threads.TakeWorked(activity);
        var all = new List<ObstacleThread>(threads._recorded);
        all.AddRange(threads._raised);
        ClearedThreads.Mark(all, deal, isCredible);
        all.AddRange(threads._remedied);
        foreach (var ask in asks)
        {
            if (ask.Outcome != AskOutcome.Agreed) continue;
            foreach (var thread in all) thread.AddAgreed(ask);
        }

        foreach (var thread in all) thread.Settle(quietDays);
        return all;
    }

    private void TakeRaised(Activity activity)
    {
        foreach (var finding in activity.Findings)
        {
            if (!finding.Label.IsRaised() || ClearedThreads.IsSaidGone(activity, finding)) continue;
            var mention = new Mention(activity, finding);
            var matches = BestRecorded(mention, RecordedFit.SameType);
            if (matches.Count == 0 && OfType(mention).Count == 0) matches = BestRecorded(mention, 1);
            if (matches.Count == 0) matches.Add(Raised(mention));
            foreach (var match in matches) match.AddRaised(mention);
        }
    }

    private void TakeWorked(Activity activity)
    {
        var hasPlace = false;
        foreach (var finding in activity.Findings)
        {
            if (!finding.Label.IsAddressed()) continue;
            foreach (var thread in WorkedOn(new Mention(activity, finding)))
            {
                thread.AddWorked(new Deed(activity, finding));
                hasPlace |= thread.IsKnown;
            }
        }

        if (!hasPlace) TakeImplied(activity);
    }

    /// <summary>Words that fit no obstacle known may work on one of another type.</summary>
    private void TakeImplied(Activity activity)
    {
        foreach (var thread in _recorded) TakeImplied(activity, thread);
        foreach (var thread in _raised) TakeImplied(activity, thread);
    }

    private void TakeImplied(Activity activity, ObstacleThread thread)
    {
        var deed = ImpliedWork.On(thread, activity, _deal.Opportunity.MainContact);
        if (deed != null) thread.AddWorked(deed);
    }

    private List<ObstacleThread> WorkedOn(Mention mention)
    {
        var matches = BestRecorded(mention, RecordedFit.SameType);
        if (matches.Count == 0) matches = Of(mention.Finding.People, OfType(mention));
        if (matches.Count == 0) matches = BestRecorded(mention, 1);
        if (matches.Count == 0) matches = _raised.FindAll(thread => IsNeighbour(thread, mention));
        if (matches.Count == 0) matches.Add(Remedied(mention));
        return matches;
    }

    /// <summary>The recorded obstacles that the words fit best, and at least so well; all of them where several fit equally.</summary>
    private List<ObstacleThread> BestRecorded(Mention mention, int atLeast)
    {
        var best = new List<ObstacleThread>();
        var bestFit = atLeast;
        foreach (var thread in _recorded)
        {
            var fit = RecordedFit.Of(thread.Recorded!, mention, _deal.Opportunity.MainContact);
            if (fit < bestFit) continue;
            if (fit > bestFit) best.Clear();
            best.Add(thread);
            bestFit = fit;
        }

        return best;
    }

    /// <summary>The raised obstacle that is meant, or a new one.</summary>
    private ObstacleThread Raised(Mention mention)
    {
        var type = mention.Finding.Label.AsObstacle()!.Value;
        var owner = OwnerOf(type, mention);
        var known = OfType(mention);
        foreach (var thread in known)
        {
            if (owner != null && thread.Owner != null && thread.Owner != owner) continue;
            thread.Owner ??= owner;
            return thread;
        }

        var added = new ObstacleThread(type) { Owner = owner, IsFurther = known.Count > 0 };
        _raised.Add(added);
        return added;
    }

    /// <summary>People disagree, or have to sign, one by one; of other obstacles a customer has one, whoever speaks of it.</summary>
    private static Guid? OwnerOf(ObstacleType type, Mention mention)
    {
        var isPersonal = type == ObstacleType.Alignment || type == ObstacleType.Approval;
        return isPersonal && mention.Finding.People.Count == 1 ? mention.Finding.People[0] : (Guid?)null;
    }

    private List<ObstacleThread> OfType(Mention mention)
    {
        var type = mention.Finding.Label.AsObstacle();
        return _raised.FindAll(thread => thread.Type == type);
    }

    /// <summary>Those of the people named, else all.</summary>
    private static List<ObstacleThread> Of(IReadOnlyList<Guid> people, List<ObstacleThread> threads)
    {
        var theirs = threads.FindAll(thread => thread.Owner != null && people.Has(thread.Owner.Value));
        return theirs.Count > 0 ? theirs : threads;
    }

    private static bool IsNeighbour(ObstacleThread thread, Mention mention)
    {
        if (mention.Activity.Date.Date < thread.Since.Date) return false;
        var isClose = ObstacleKin.Are(thread.Type!.Value, mention.Finding.Label.AsObstacle()!.Value);
        return isClose && (thread.People.HasAny(mention.Finding.People) || thread.People.HasAny(mention.Activity.People));
    }

    private ObstacleThread Remedied(Mention mention)
    {
        var type = mention.Finding.Label.AsObstacle()!.Value;
        var thread = _remedied.Find(known => known.Type == type);
        if (thread == null) _remedied.Add(thread = new ObstacleThread(type));
        return thread;
    }
}
