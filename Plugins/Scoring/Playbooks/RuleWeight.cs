namespace CrmCoach.Scoring.Playbooks;

/// <summary>How a rule's advice is put in order.</summary>
/// <param name="Severity">How much it hurts to leave it, besides the points: 0 to 40.</param>
/// <param name="Effort">What it takes: 1 a message, 2 a talk, 3 something to prepare or several people to bring together.</param>
public sealed record RuleWeight(int Severity, int Effort)
{
    /// <summary>Whether the rule advises at all.</summary>
    public bool IsOn { get; init; } = true;
}
