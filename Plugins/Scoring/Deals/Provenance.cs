namespace CrmCoach.Scoring.Deals;

/// <summary>How close to the customer words are, from far to near.</summary>
public enum Provenance
{
    /// <summary>A note or task of ours.</summary>
    OurOpinion,

    /// <summary>What we wrote to them, or wrote down of a call or meeting with them.</summary>
    OurReport,

    /// <summary>What they wrote.</summary>
    CustomerWords,
}
