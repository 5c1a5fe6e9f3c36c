using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Deals;

/// <summary>Small sets of people, by id. Counted loops, since they run for each activity and an enumerator of an interface is an object.</summary>
internal static class PersonSets
{
    public static bool Has(this IReadOnlyList<Guid> people, Guid person)
    {
        for (var i = 0; i < people.Count; i++)
        {
            if (people[i] == person) return true;
        }

        return false;
    }

    public static bool HasAny(this IReadOnlyList<Guid> people, IReadOnlyList<Guid> others)
    {
        for (var i = 0; i < others.Count; i++)
        {
            if (people.Has(others[i])) return true;
        }

        return false;
    }

    /// <summary>That person and nobody else.</summary>
    public static bool IsOnly(this IReadOnlyList<Guid> people, Guid person) => people.Count == 1 && people[0] == person;
}
