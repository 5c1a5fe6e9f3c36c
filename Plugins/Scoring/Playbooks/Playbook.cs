namespace CrmCoach.Scoring.Playbooks;

/// <summary>What an organisation believes about good selling, in numbers and sentences.</summary>
public sealed record Playbook
{
    /// <summary>The playbook that comes with the product.</summary>
    public static readonly Playbook Default = new Playbook();

    /// <summary>Changes when the same deal could be judged differently; at most 100 characters.</summary>
    public string Version { get; init; } = "1";
}
