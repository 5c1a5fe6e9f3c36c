namespace CrmCoach.Scoring.Deals;

/// <summary>Whether the deal is still being worked on. The number is the value of the opportunity's <c>statecode</c>.</summary>
public enum DealState
{
    Open, Won, Lost,
}
