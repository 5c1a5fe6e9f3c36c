namespace CrmCoach.Scoring.Pillars;

/// <summary>The four questions that a score answers.</summary>
public enum Pillar
{
    /// <summary>Do we know what stands in the customer's way, and do we help them past it?</summary>
    Obstacles,

    /// <summary>Do we talk about more than the deal?</summary>
    Relationship,

    /// <summary>Whose interest do our messages serve?</summary>
    CustomerFocus,

    /// <summary>When we need something, do we keep at it, in varied ways?</summary>
    Perseverance,
}
