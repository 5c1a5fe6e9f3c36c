using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Pillars;

namespace CrmCoach.Scoring.Reports;

/// <summary>One pillar of the score.</summary>
/// <param name="Pillar">Which.</param>
/// <param name="Score">0 to 100; null where there is not enough evidence.</param>
/// <param name="Weight">Its share in the score; 0 where there is not enough evidence.</param>
/// <param name="Facts">What it was computed from, in short sentences with numbers.</param>
public sealed record PillarReport(Pillar Pillar, int? Score, int Weight, IReadOnlyList<string> Facts)
{
    /// <summary>The latest words that it was built from, oldest first; a selection, not all.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = Array.Empty<Evidence>();
}
