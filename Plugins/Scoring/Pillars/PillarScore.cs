using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Pillars;

/// <summary>How a deal does on one pillar.</summary>
/// <param name="Pillar">Which.</param>
/// <param name="Score">0 to 100; null where there is not enough evidence.</param>
/// <param name="Facts">What it was computed from.</param>
public sealed record PillarScore(Pillar Pillar, int? Score, IReadOnlyList<string> Facts)
{
    internal static PillarScore NotEnough(Pillar pillar, FactSentences? told) => new PillarScore(pillar, null, told?.Said ?? Array.Empty<string>());

    internal static PillarScore Of(Pillar pillar, int points, FactSentences? told) =>
        new PillarScore(pillar, Math.Min(100, Math.Max(0, points)), told?.Said ?? Array.Empty<string>());
}
