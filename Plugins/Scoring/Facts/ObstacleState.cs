namespace CrmCoach.Scoring.Facts;

/// <summary>How far the customer is past an obstacle.</summary>
public enum ObstacleState
{
    /// <summary>It exists, and no activity works on it.</summary>
    Unaddressed,

    /// <summary>An activity works on it.</summary>
    Addressed,

    /// <summary>It was worked on, but not lately, and is still open.</summary>
    Quiet,

    /// <summary>It is out of the way.</summary>
    Cleared,
}
