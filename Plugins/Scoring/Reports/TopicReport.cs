using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Reports;

/// <summary>One topic beyond the deal.</summary>
/// <param name="Topic">Which.</param>
/// <param name="Last">When it was last touched, in UTC; null if never.</param>
/// <param name="Direction">Who spoke of it.</param>
/// <param name="People">The customer's people it was shared with, by name.</param>
public sealed record TopicReport(Topic Topic, DateTime? Last, TopicDirection Direction, IReadOnlyList<string> People)
{
    /// <summary>The latest words for each person it was touched with, by name; a last one without a person where the record does not say.</summary>
    public IReadOnlyList<TopicCellReport> Cells { get; init; } = Array.Empty<TopicCellReport>();

    /// <summary>A question that would open the topic; null where it was touched.</summary>
    public string? Question { get; init; }
}

/// <summary>A topic with one person.</summary>
/// <param name="ContactId">Whom; null where the record does not say.</param>
/// <param name="Person">Their name; null where it is not known.</param>
/// <param name="Evidence">The latest words.</param>
public sealed record TopicCellReport(Guid? ContactId, string? Person, Evidence Evidence);
