using System;

namespace CrmCoach.Scoring.Facts;

/// <summary>Who spoke of a topic.</summary>
[Flags]
public enum TopicDirection
{
    None = 0,

    /// <summary>The customer did.</summary>
    In = 1,

    /// <summary>We did.</summary>
    Out = 2,
    Both = In | Out,
}
