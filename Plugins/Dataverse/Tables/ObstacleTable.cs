namespace CrmCoach.Plugins.Tables;

/// <summary>What people recorded as standing in the customer's way.</summary>
internal static class ObstacleTable
{
    public const string Name = "coach_obstacle";
    public const string Id = "coach_obstacleid";
    public const string OpportunityId = "coach_opportunityid";
    public const string ContactId = "coach_contactid";
}
