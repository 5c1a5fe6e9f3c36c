namespace CrmCoach.Scoring.Deals;

/// <summary>How far the deal is. The number is the value of <c>salesstage</c>.</summary>
public enum Stage
{
    Qualify, Develop, Propose, Close,
}
