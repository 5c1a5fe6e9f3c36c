namespace CrmCoach.Scoring.Facts;

/// <summary>What came of an ask of ours.</summary>
public enum AskOutcome
{
    Unanswered, Agreed, Refused,
}
