using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Facts;

/// <summary>
/// Types that people mix up when they write an obstacle down. Of such a type, words about the same person mean the same obstacle.
/// </summary>
internal static class ObstacleKin
{
    private static readonly ObstacleType[][] Pairs =
    {
        new[] { ObstacleType.Approval, ObstacleType.Budget },
        new[] { ObstacleType.Approval, ObstacleType.Procurement },
        new[] { ObstacleType.Approval, ObstacleType.Alignment },
        new[] { ObstacleType.Alignment, ObstacleType.Adoption },
        new[] { ObstacleType.Alignment, ObstacleType.Competition },
        new[] { ObstacleType.Alignment, ObstacleType.StatusQuo },
        new[] { ObstacleType.Adoption, ObstacleType.Technical },
        new[] { ObstacleType.Adoption, ObstacleType.StatusQuo },
        new[] { ObstacleType.Technical, ObstacleType.Procurement },
        new[] { ObstacleType.Priority, ObstacleType.Timing },
        new[] { ObstacleType.Priority, ObstacleType.StatusQuo },
        new[] { ObstacleType.Timing, ObstacleType.Budget },
        new[] { ObstacleType.Budget, ObstacleType.StatusQuo },
        new[] { ObstacleType.StatusQuo, ObstacleType.Competition },
    };

    /// <summary>Whether the two are mixed up easily.</summary>
    public static bool Are(ObstacleType one, ObstacleType other)
    {
        foreach (var pair in Pairs)
        {
            if ((pair[0] == one && pair[1] == other) || (pair[0] == other && pair[1] == one)) return true;
        }

        return false;
    }
}
