using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Pillars;

/// <summary>How a deal does on one pillar.</summary>
/// <param name="Pillar">Which.</param>
/// <param name="Score">0 to 100; null where there is not enough evidence.</param>
/// <param name="Facts">What it was computed from.</param>
public sealed record PillarScore(Pillar Pillar, int? Score, IReadOnlyList<string> Facts)
{
    internal static PillarScore NotEnough(Pillar pillar, string why) => new PillarScore(pillar, null, new[] { why });

    internal static PillarScore Of(Pillar pillar, int points, IReadOnlyList<string>? facts) =>
        new PillarScore(pillar, Math.Min(100, Math.Max(0, points)), facts ?? Array.Empty<string>());
}
