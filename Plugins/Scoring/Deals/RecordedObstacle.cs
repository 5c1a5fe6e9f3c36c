using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Deals;

/// <summary>An obstacle that somebody wrote down.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Name">Its name, in free words.</param>
/// <param name="Since">When it was recorded, in UTC.</param>
public sealed record RecordedObstacle(Guid Id, string Name, DateTime Since)
{
    /// <summary>What it is: as chosen, else as its words show, the likeliest first; may be empty.</summary>
    public IReadOnlyList<ObstacleType> Types { get; init; } = Array.Empty<ObstacleType>();

    /// <summary>Whom it belongs to.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Whether it was recorded as out of the way.</summary>
    public bool IsCleared { get; init; }

    /// <summary>When that was, in UTC; null while it is open or where unknown.</summary>
    public DateTime? ClearedOn { get; init; }
}
