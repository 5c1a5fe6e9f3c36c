namespace CrmCoach.Scoring.Reports;

/// <summary>The score in a word. The number is the choice value of <c>coach_band</c> less 713100000.</summary>
public enum Band
{
    AtRisk = 1, NeedsAttention, OnTrack, NotEnoughEvidence,
}
