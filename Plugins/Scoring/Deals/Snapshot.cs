using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Deals;

/// <summary>One deal as it is judged: who, what, when, and what was read; no rows and no texts.</summary>
/// <param name="Opportunity">The deal itself.</param>
/// <param name="AsOf">The moment it is judged for, in UTC.</param>
public sealed record Snapshot(Opportunity Opportunity, DateTime AsOf)
{
    /// <summary>Everybody known, customers first.</summary>
    public IReadOnlyList<Person> People { get; init; } = Array.Empty<Person>();

    /// <summary>What was recorded as standing in their way, oldest first.</summary>
    public IReadOnlyList<RecordedObstacle> Obstacles { get; init; } = Array.Empty<RecordedObstacle>();

    /// <summary>What counts, oldest first.</summary>
    public IReadOnlyList<Activity> Activities { get; init; } = Array.Empty<Activity>();

    /// <summary>What did not count, or not wholly, by id.</summary>
    public IReadOnlyList<SkippedRow> Skipped { get; init; } = Array.Empty<SkippedRow>();

    /// <summary>How advice was answered, by key.</summary>
    public IReadOnlyList<AdviceResponse> Responses { get; init; } = Array.Empty<AdviceResponse>();

    /// <summary>Whether advice stays away because somebody answered it.</summary>
    public bool IsQuiet(string adviceKey)
    {
        foreach (var response in Responses)
        {
            if (response.QuietUntil > AsOf && string.Equals(response.Key, adviceKey, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The person with this id; null where nobody is known.</summary>
    public Person? Person(Guid? id)
    {
        foreach (var person in People)
        {
            if (person.Id == id) return person;
        }

        return null;
    }

    /// <summary>Whole days from a moment to the day that is judged; never negative.</summary>
    public int AgeOf(DateTime date) => Math.Max(0, (AsOf.Date - date.Date).Days);

    /// <summary>The same deal with one more activity, today.</summary>
    public Snapshot With(Activity activity)
    {
        var activities = new List<Activity>(Activities.Count + 1);
        activities.AddRange(Activities);
        var at = activities.Count;
        while (at > 0 && InOrder(activity, activities[at - 1]) < 0) at--;
        activities.Insert(at, activity);
        return this with { Activities = activities };
    }

    /// <summary>By date, then by when they were written down, so that of two equal ones the earlier stays the first; then by id.</summary>
    internal static int InOrder(Activity one, Activity other) =>
        one.Date != other.Date ? one.Date.CompareTo(other.Date)
        : one.WrittenOn != other.WrittenOn ? one.WrittenOn.CompareTo(other.WrittenOn)
        : one.Id.CompareTo(other.Id);
}

/// <summary>An activity that did not count, or not wholly.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Reason">Why.</param>
/// <param name="Date">When it took place, in UTC; null where unknown.</param>
public sealed record SkippedRow(Guid Id, SkipReason Reason, DateTime? Date)
{
    /// <summary>Whether it counts all the same: for the part that was read, or for what people and their cues say of it.</summary>
    public bool IsCounted { get; init; }
}
