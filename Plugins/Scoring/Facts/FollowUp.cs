namespace CrmCoach.Scoring.Facts;

/// <summary>What we did after a no, from worst to best.</summary>
public enum FollowUp
{
    Nothing, SameMethod, OtherMethod, OtherPerson,

    /// <summary>A trade-off, a smaller step, another time.</summary>
    Alternative,
}
