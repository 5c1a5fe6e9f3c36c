namespace CrmCoach.Scoring.Deals;

/// <summary>How somebody was reached: methods differ when the channel does.</summary>
public enum ContactMethod
{
    Email, Phone,

    /// <summary>A meeting, in a room or by video.</summary>
    FaceToFace,
    Letter, Social,
}
