namespace CrmCoach.Scoring.Labels;

/// <summary>What can stand in the customer's way. The number is the choice value of <c>coach_type</c> less 713100000.</summary>
public enum ObstacleType
{
    Alignment = 1, Approval, Priority, Budget, Procurement, Technical, Adoption, Timing, StatusQuo, Competition,
}
