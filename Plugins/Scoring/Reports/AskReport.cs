using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;

namespace CrmCoach.Scoring.Reports;

/// <summary>One ask of ours and what came of it.</summary>
/// <param name="ActivityId">The activity that asks; where only the answer is recorded, the answer.</param>
/// <param name="Date">When, in UTC.</param>
/// <param name="Method">How; null where the record does not say.</param>
/// <param name="Person">Whom, by name; null where nobody is known.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Answer">The activity that answers.</param>
/// <param name="FollowedBy">What we did after a no; null unless refused.</param>
public sealed record AskReport(
    Guid ActivityId, DateTime Date, ContactMethod? Method, string? Person, AskOutcome Outcome, Guid? Answer, FollowUp? FollowedBy)
{
    /// <summary>When the answer came, in UTC; null where there is none.</summary>
    public DateTime? AnsweredOn { get; init; }

    /// <summary>The words that ask, then those that answer.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = Array.Empty<Evidence>();

    /// <summary>The first further attempts, oldest first.</summary>
    public IReadOnlyList<Evidence> Attempts { get; init; } = Array.Empty<Evidence>();

    /// <summary>The ways used so far, for the ask and for further attempts, in the order of <see cref="ContactMethod"/>.</summary>
    public IReadOnlyList<ContactMethod> Methods { get; init; } = Array.Empty<ContactMethod>();

    /// <summary>The ways left, the strongest first; none where they have agreed.</summary>
    public IReadOnlyList<ContactMethod> Untried { get; init; } = Array.Empty<ContactMethod>();
}
