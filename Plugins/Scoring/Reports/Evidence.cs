using System;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Reports;

/// <summary>An activity that shows something, and where in its text. It holds no words: whoever shows the report asks for those they may see.</summary>
/// <param name="ActivityId">Which activity.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Date">When it took place, in UTC.</param>
public sealed record Evidence(Guid ActivityId, ActivityKind Kind, DateTime Date)
{
    /// <summary>What the words show; null where the activity itself is what counts.</summary>
    public Label? Label { get; init; }

    /// <summary>Whose word it is; meaningful where <see cref="Span"/> is given.</summary>
    public Speaker Speaker { get; init; }

    /// <summary>How sure the words are; meaningful where <see cref="Span"/> is given.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The text that holds the words; meaningful where <see cref="Span"/> is given.</summary>
    public TextField Field { get; init; } = TextField.Body;

    /// <summary>The words in the visible text; null where the activity itself is what counts.</summary>
    public Span? Span { get; init; }
}
