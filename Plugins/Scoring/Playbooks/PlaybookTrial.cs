using System.Collections.Generic;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>What another playbook would change on one deal: both reports are of the same records and the same moment.</summary>
/// <param name="Before">By the playbook in force.</param>
/// <param name="After">By the one that is tried.</param>
public sealed record PlaybookTrial(Report Before, Report After)
{
    /// <summary>Advice that would no longer be given.</summary>
    public IReadOnlyList<Suggestion> Gone => Without(Before.Suggestions, After.Suggestions);

    /// <summary>Advice that would be new.</summary>
    public IReadOnlyList<Suggestion> Added => Without(After.Suggestions, Before.Suggestions);

    /// <summary>Advice that would be given as before, but in other words; as it would be said.</summary>
    public IReadOnlyList<Suggestion> Reworded
    {
        get
        {
            var reworded = new List<Suggestion>();
            foreach (var advice in After.Suggestions)
            {
                var before = Find(Before.Suggestions, advice.Key);
                if (before != null && (before.Do != advice.Do || before.Why != advice.Why || before.Ask != advice.Ask)) reworded.Add(advice);
            }

            return reworded;
        }
    }

    /// <summary>Score, band, or what is advised, in which words and order, would be another.</summary>
    public bool IsChange =>
        Before.Score != After.Score || Before.Band != After.Band || Gone.Count > 0 || Added.Count > 0 || Reworded.Count > 0 || !IsSameOrder;

    private bool IsSameOrder
    {
        get
        {
            for (var i = 0; i < Before.Suggestions.Count && i < After.Suggestions.Count; i++)
            {
                if (Before.Suggestions[i].Key != After.Suggestions[i].Key) return false;
            }

            return true;
        }
    }

    private static IReadOnlyList<Suggestion> Without(IReadOnlyList<Suggestion> all, IReadOnlyList<Suggestion> others)
    {
        var left = new List<Suggestion>();
        foreach (var advice in all)
        {
            if (Find(others, advice.Key) == null) left.Add(advice);
        }

        return left;
    }

    private static Suggestion? Find(IReadOnlyList<Suggestion> all, string key)
    {
        foreach (var advice in all)
        {
            if (advice.Key == key) return advice;
        }

        return null;
    }
}
