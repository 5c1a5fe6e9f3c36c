using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Facts;

/// <summary>
/// Ties what texts raise and what they work on to obstacles: first to recorded ones, by type, by the people named and by what the record's words
/// mean, then to each other, by type and, where several people have one each, by person.
/// </summary>
internal sealed class ObstacleThreads
{
    private const int SameType = 4;
    private const int SamePersonNamed = 3;
    private const int SamePersonPresent = 1;

    private readonly Snapshot _deal;
    private readonly List<ObstacleThread> _recorded = new List<ObstacleThread>();
    private readonly List<ObstacleThread> _detected = new List<ObstacleThread>();

    private ObstacleThreads(Snapshot deal)
    {
        _deal = deal;
        foreach (var recorded in deal.Obstacles) _recorded.Add(new ObstacleThread(recorded));
    }

    /// <summary>The deal's obstacles: recorded ones oldest first, then the others as they came up.</summary>
    public static IReadOnlyList<ObstacleThread> Of(Snapshot deal, int quietDays)
    {
        var threads = new ObstacleThreads(deal);
        foreach (var activity in deal.Activities) threads.TakeRaised(activity);
        foreach (var activity in deal.Activities) threads.TakeWorked(activity);
        var all = new List<ObstacleThread>(threads._recorded);
        all.AddRange(threads._detected);
        foreach (var thread in all) thread.Settle(quietDays);
        return all;
    }

    private void TakeRaised(Activity activity)
    {
        foreach (var finding in activity.Findings)
        {
            if (!finding.Label.IsRaised()) continue;
            var mention = new Mention(activity, finding);
            var matches = BestRecorded(mention);
            if (matches.Count == 0) Detected(mention).AddRaised(mention);
            foreach (var match in matches) match.AddRaised(mention);
        }
    }

    private void TakeWorked(Activity activity)
    {
        if (!activity.Shows.HasAny(LabelSet.AnyAddressed))
        {
            TakeImplied(activity);
            return;
        }

        foreach (var finding in activity.Findings)
        {
            if (!finding.Label.IsAddressed()) continue;
            var mention = new Mention(activity, finding);
            var matches = BestRecorded(mention);
            if (matches.Count == 0) matches = DetectedFor(mention);
            foreach (var match in matches) match.AddWorked(new Deed(activity, finding));
        }
    }

    private void TakeImplied(Activity activity)
    {
        foreach (var thread in _recorded) TakeImplied(activity, thread);
        foreach (var thread in _detected) TakeImplied(activity, thread);
    }

    private void TakeImplied(Activity activity, ObstacleThread thread)
    {
        var deed = ImpliedWork.On(thread, activity, _deal.Opportunity.MainContact);
        if (deed != null) thread.AddWorked(deed);
    }

    /// <summary>The recorded obstacles that the words fit best; all of them where several fit equally.</summary>
    private List<ObstacleThread> BestRecorded(Mention mention)
    {
        var best = new List<ObstacleThread>();
        var bestFit = 1;
        foreach (var thread in _recorded)
        {
            var fit = Fit(thread.Recorded!, mention);
            if (fit > bestFit) best.Clear();
            if (fit > bestFit || (fit == bestFit && best.Count > 0)) best.Add(thread);
            bestFit = Math.Max(fit, bestFit);
        }

        return best;
    }

    /// <summary>At least 2 where the words may speak of the recorded obstacle.</summary>
    private static int Fit(RecordedObstacle recorded, Mention mention)
    {
        if (recorded.IsCleared && IsAnother(recorded, mention)) return 0;
        var person = PersonFit(recorded, mention);
        var type = mention.Finding.Label.AsObstacle()!.Value;
        for (var i = 0; i < recorded.Types.Count; i++)
        {
            if (recorded.Types[i] == type) return (i == 0 ? SameType + 1 : SameType) + person;
        }

        if (recorded.Types.Count == 0) return person > 0 ? 1 + person : 0;
        return person > 0 && ObstacleKin.Are(recorded.Types[0], type) ? 1 + person : 0;
    }

    /// <summary>What comes up after an obstacle was cleared, or with somebody else's name, is a new one.</summary>
    private static bool IsAnother(RecordedObstacle cleared, Mention mention)
    {
        if (cleared.ClearedOn != null && mention.Activity.Date.Date > cleared.ClearedOn.Value.Date) return true;
        return cleared.PersonId != null && mention.Finding.People.Count > 0 && !mention.Finding.People.Has(cleared.PersonId.Value);
    }

    private static int PersonFit(RecordedObstacle recorded, Mention mention)
    {
        if (recorded.PersonId == null) return 0;
        if (mention.Finding.People.Has(recorded.PersonId.Value)) return SamePersonNamed;
        var people = mention.Activity.People;
        if (mention.Finding.People.Count > 0 || !people.Has(recorded.PersonId.Value)) return 0;
        return people.Count == 1 ? SamePersonPresent : 0;
    }

    private ObstacleThread Detected(Mention mention)
    {
        var type = mention.Finding.Label.AsObstacle()!.Value;
        var owner = OwnerOf(type, mention);
        var known = OfType(type);
        foreach (var thread in known)
        {
            if (owner == null || thread.Owner == null || thread.Owner == owner) return Owned(thread, owner);
        }

        var added = new ObstacleThread(type) { Owner = owner, IsFurther = known.Count > 0 };
        _detected.Add(added);
        return added;
    }

    private static ObstacleThread Owned(ObstacleThread thread, Guid? owner)
    {
        thread.Owner ??= owner;
        return thread;
    }

    /// <summary>People disagree, or have to sign, one by one; of other obstacles a customer has one, whoever speaks of it.</summary>
    private static Guid? OwnerOf(ObstacleType type, Mention mention)
    {
        var isPersonal = type == ObstacleType.Alignment || type == ObstacleType.Approval;
        return isPersonal && mention.Finding.People.Count == 1 ? mention.Finding.People[0] : (Guid?)null;
    }

    private List<ObstacleThread> DetectedFor(Mention mention)
    {
        var type = mention.Finding.Label.AsObstacle()!.Value;
        var known = OfType(type);
        var owned = known.FindAll(thread => thread.Owner != null && mention.Finding.People.Has(thread.Owner.Value));
        if (owned.Count > 0) return owned;
        if (known.Count > 0) return known;
        var kin = _detected.FindAll(thread => thread.IsKnown && ObstacleKin.Are(thread.Type!.Value, type) && SharesPeople(thread, mention));
        if (kin.Count > 0) return kin;
        var remedyOnly = new ObstacleThread(type);
        _detected.Add(remedyOnly);
        return new List<ObstacleThread> { remedyOnly };
    }

    private static bool SharesPeople(ObstacleThread thread, Mention mention) =>
        thread.People.HasAny(mention.Finding.People) || thread.People.HasAny(mention.Activity.People);

    private List<ObstacleThread> OfType(ObstacleType type) => _detected.FindAll(thread => thread.Type == type);
}
