using System;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Reports;

/// <summary>Gives the words of evidence, as far as whoever reads the report may see them.</summary>
public interface IQuoteSource
{
    /// <summary>The words of a span of an activity's visible text; an empty span asks only whether the activity is visible.</summary>
    Quote Of(Guid activityId, TextField field, Span span);
}

/// <summary>The words of some evidence.</summary>
/// <param name="Text">The words; null where there are none to show.</param>
/// <param name="IsVisible">False where the reader may not read the activity.</param>
public sealed record Quote(string? Text, bool IsVisible)
{
    /// <summary>No words, and none withheld.</summary>
    public static readonly Quote None = new Quote(null, true);

    /// <summary>The reader may not read the activity.</summary>
    public static readonly Quote NotVisible = new Quote(null, false);
}

/// <summary>Leaves out all words: for what is stored where readers' rights are not known.</summary>
public sealed class NoQuotes : IQuoteSource
{
    public static readonly NoQuotes Instance = new NoQuotes();

    private NoQuotes()
    {
    }

    public Quote Of(Guid activityId, TextField field, Span span) => Quote.None;
}
