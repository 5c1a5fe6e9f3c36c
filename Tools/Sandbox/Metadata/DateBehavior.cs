namespace CrmCoach.Sandbox.Metadata;

/// <summary>What the value of a date column means.</summary>
public enum DateBehavior
{
    /// <summary>A moment, kept in UTC and shown in the reader's time zone.</summary>
    UserLocal,

    /// <summary>A day, the same for everyone.</summary>
    DateOnly,

    /// <summary>A day and time, the same for everyone.</summary>
    TimeZoneIndependent,
}
