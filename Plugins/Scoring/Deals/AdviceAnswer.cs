using System;

namespace CrmCoach.Scoring.Deals;

/// <summary>What somebody answered. The number is the choice value of <c>coach_answer</c> less 713100000.</summary>
public enum AdviceAnswer
{
    Done = 1, NotRelevant, Later, WrongReading, RightReading, Added,
}

/// <summary>An answer to advice.</summary>
/// <param name="Key">The key of the advice.</param>
/// <param name="Answer">What was answered.</param>
/// <param name="QuietUntil">Until when the advice stays away, in UTC.</param>
public sealed record AdviceResponse(string Key, AdviceAnswer Answer, DateTime QuietUntil);
