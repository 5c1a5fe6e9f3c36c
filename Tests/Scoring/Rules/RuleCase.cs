using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules;

/// <summary>A deal that a rule does, or does not, apply to.</summary>
internal sealed class RuleCase
{
    public RuleCase(string rule, string name, DealBuilder deal, string? subject = null)
    {
        Rule = rule;
        Name = name;
        Deal = deal;
        Subject = subject;
    }

    public string Rule { get; }

    public string Name { get; }

    public DealBuilder Deal { get; }

    /// <summary>The subject of the first firing; null where any will do.</summary>
    public string? Subject { get; }

    public override string ToString() => Rule + ": " + Name;
}
