using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Deals;

/// <summary>Small sets of people, by id.</summary>
internal static class PersonSets
{
    public static bool Has(this IReadOnlyList<Guid> people, Guid person)
    {
        foreach (var id in people)
        {
            if (id == person) return true;
        }

        return false;
    }

    public static bool HasAny(this IReadOnlyList<Guid> people, IReadOnlyList<Guid> others)
    {
        foreach (var id in others)
        {
            if (people.Has(id)) return true;
        }

        return false;
    }

    /// <summary>That person and nobody else.</summary>
    public static bool IsOnly(this IReadOnlyList<Guid> people, Guid person) => people.Count == 1 && people[0] == person;
}
