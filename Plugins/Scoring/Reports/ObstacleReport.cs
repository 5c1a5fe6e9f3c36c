using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Reports;

/// <summary>Something in the customer's way.</summary>
/// <param name="ObstacleId">The recorded obstacle; null where only texts show it.</param>
/// <param name="Type">Its type; null where a recorded one does not say and its words do not show it.</param>
/// <param name="State">How far they are past it.</param>
/// <param name="Evidence">What raised it and what worked on it, oldest first.</param>
public sealed record ObstacleReport(Guid? ObstacleId, ObstacleType? Type, ObstacleState State, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The subject of advice about it.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The name it is recorded under; null where it is not.</summary>
    public string? Name { get; init; }

    /// <summary>Whose it is; null where nobody says.</summary>
    public Guid? ContactId { get; init; }

    /// <summary>Their name; null where it is not known.</summary>
    public string? Person { get; init; }

    /// <summary>When it was last worked on, in UTC; null if never.</summary>
    public DateTime? LastWorked { get; init; }
}
