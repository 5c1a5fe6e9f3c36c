namespace CrmCoach.Pack.Findings;

/// <summary>A problem and the rule that found it.</summary>
public sealed record Finding(string Rule, Problem Problem)
{
    public override string ToString() => $"{Problem.File}: {Problem.Node}: {Problem.Message} [{Rule}]";
}
