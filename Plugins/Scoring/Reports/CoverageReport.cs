using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;

namespace CrmCoach.Scoring.Reports;

/// <summary>What was read and what was not.</summary>
/// <param name="Scored">How many activities counted.</param>
/// <param name="Skipped">Those that did not, or not wholly, by id.</param>
public sealed record CoverageReport(int Scored, IReadOnlyList<SkippedActivity> Skipped)
{
    /// <summary>How many activities there are. One that was cut counts, and is on the list of those that did not count wholly.</summary>
    public int Total
    {
        get
        {
            var total = Scored;
            foreach (var skipped in Skipped)
            {
                if (!skipped.IsCounted) total++;
            }

            return total;
        }
    }
}

/// <summary>An activity that did not count, or not wholly.</summary>
public sealed record SkippedActivity(Guid ActivityId, SkipReason Reason)
{
    /// <summary>Whether it is among those that counted all the same.</summary>
    public bool IsCounted { get; init; }
}
