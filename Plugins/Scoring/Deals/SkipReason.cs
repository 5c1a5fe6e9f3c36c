namespace CrmCoach.Scoring.Deals;

/// <summary>Why an activity did not count.</summary>
public enum SkipReason
{
    /// <summary>No words of its own.</summary>
    Empty,

    /// <summary>Never sent.</summary>
    Draft,

    /// <summary>Waiting to be sent.</summary>
    Pending,

    /// <summary>Could not be sent.</summary>
    Failed,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Private to its owner.</summary>
    Private,

    /// <summary>Recorded after the day that is being judged.</summary>
    Future,

    /// <summary>Not in English: only what people and cues of other languages say of it counts.</summary>
    OtherLanguage,

    /// <summary>Sent by a machine.</summary>
    Automatic,

    /// <summary>The same words as an earlier activity in the same direction.</summary>
    Duplicate,

    /// <summary>Too long: only its beginning was read and counts.</summary>
    Cut,

    /// <summary>A row without an id or of an unknown table.</summary>
    Unreadable,
}
