namespace CrmCoach.Scoring.Reports;

/// <summary>
/// What somebody who looks at many deals may pick them by. Each is said of the deal as it stands, whoever works on it, and follows the playbook's
/// thresholds. On a closed deal only <see cref="IsForgotten"/> can hold.
/// </summary>
public sealed record Behaviours
{
    /// <summary>Nothing to tell.</summary>
    public static readonly Behaviours None = new Behaviours();

    /// <summary>The customer said no to something, and we have tried nothing else, or only the same way again.</summary>
    public bool IsRefusedAndLeft { get; init; }

    /// <summary>The customer has not been heard, and we have pushed more than once since.</summary>
    public bool IsPushedInSilence { get; init; }

    /// <summary>Something stands in the customer's way, and nothing of ours has worked on it for some weeks.</summary>
    public bool IsObstacleLeft { get; init; }

    /// <summary>Several contacts, all by the same method.</summary>
    public bool IsOneChannel { get; init; }

    /// <summary>The last few contacts were about nothing but the deal.</summary>
    public bool IsDealOnly { get; init; }

    /// <summary>Several contacts, all with the same person.</summary>
    public bool IsOneContact { get; init; }

    /// <summary>Won, and we have not been in touch about more than delivery since.</summary>
    public bool IsForgotten { get; init; }
}
