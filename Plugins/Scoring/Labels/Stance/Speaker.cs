namespace CrmCoach.Scoring.Labels.Stance;

/// <summary>Whose word it is.</summary>
public enum Speaker
{
    /// <summary>We say it, or do it.</summary>
    Us,

    /// <summary>We report what somebody of theirs said or did.</summary>
    Reported,

    /// <summary>The customer wrote it.</summary>
    Customer,
}
