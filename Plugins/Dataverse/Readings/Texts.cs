using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Records;

namespace CrmCoach.Plugins.Readings;

/// <summary>Loads what activities say: the widest columns there are, so only those that are asked for.</summary>
internal static class Texts
{
    /// <summary>As many ids as one condition should list.</summary>
    private const int ListLength = 500;

    /// <summary>The activities with their texts; one that is gone, or that the user may not read, is left out.</summary>
    public static IEnumerable<ActivityRecord> Load(RowStore rows, IReadOnlyList<ActivityRecord> activities)
    {
        for (var start = 0; start < activities.Count; start += ListLength)
        {
            var asked = ById(activities, start, Math.Min(ListLength, activities.Count - start));
            foreach (var row in rows.All(DealQueries.Texts(asked.Keys)))
            {
                if (!asked.TryGetValue(row.Id, out var activity)) continue;
                yield return activity with { Row = new TextRecord(activity.Row, new EntityRecord(row, activity.Table, "")) };
            }
        }
    }

    private static Dictionary<Guid, ActivityRecord> ById(IReadOnlyList<ActivityRecord> activities, int start, int count)
    {
        var found = new Dictionary<Guid, ActivityRecord>(count);
        for (var i = start; i < start + count; i++)
        {
            if (ActivityMapping.IdOf(activities[i]) is { } id) found[id] = activities[i];
        }

        return found;
    }
}
