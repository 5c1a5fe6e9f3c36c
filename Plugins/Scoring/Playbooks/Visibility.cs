namespace CrmCoach.Scoring.Playbooks;

/// <summary>How much of the coaching is stored where others than the owner can read it.</summary>
/// <param name="Level">1 nothing, 2 band and coverage, 3 scores and behaviours, 4 advice too.</param>
/// <param name="PrivateDays">For so many days after switch-on it is level 1, whatever is chosen.</param>
public sealed record Visibility(int Level, int PrivateDays);
