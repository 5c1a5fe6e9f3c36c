using CrmCoach.Scoring.Deals;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>How many days advice stays away once somebody has answered it.</summary>
public sealed record QuietPeriods
{
    /// <summary>After it was done.</summary>
    public int Done { get; init; } = 21;

    /// <summary>After it was called not relevant.</summary>
    public int NotRelevant { get; init; } = 90;

    /// <summary>After it was put off.</summary>
    public int Later { get; init; } = 7;

    /// <summary>The days after an answer; 0 where the answer is not about advice.</summary>
    public int DaysAfter(AdviceAnswer answer) => answer switch
    {
        AdviceAnswer.Done => Done,
        AdviceAnswer.NotRelevant => NotRelevant,
        AdviceAnswer.Later => Later,
        _ => 0,
    };
}
