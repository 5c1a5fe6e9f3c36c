using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Reports;

/// <summary>One piece of advice.</summary>
/// <param name="Key">Rule and subject: the same advice keeps its key.</param>
/// <param name="Rule">The rule's id, such as <c>obstacle.quiet</c>.</param>
/// <param name="Subject">What it is about, in a form that lasts: an obstacle type, a record id, a topic.</param>
/// <param name="Do">What to do next, in one imperative sentence.</param>
/// <param name="Why">The facts, with numbers and dates.</param>
/// <param name="Ask">A question or sentence to use with the customer.</param>
/// <param name="Points">How much the score would gain if it were done, 0 to 100.</param>
/// <param name="Evidence">Which activities, which words.</param>
public sealed record Suggestion(
    string Key, string Rule, string Subject, string Do, string Why, string Ask, int Points, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>A question for a talk between rep and manager about it.</summary>
    public string Talk { get; init; } = "";

    /// <summary>The contact whom it says to turn to; null where it names nobody.</summary>
    public Guid? ContactId { get; init; }
}

/// <summary>Something that would move the score; it may be given as advice, or may not.</summary>
/// <param name="Key">The key of the advice.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Do">What to do, in one imperative sentence.</param>
/// <param name="Points">How much the score would gain, 1 to 100.</param>
public sealed record Move(string Key, string Rule, string Do, int Points);
