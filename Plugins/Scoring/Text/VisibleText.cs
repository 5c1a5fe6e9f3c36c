using System;

namespace CrmCoach.Scoring.Text;

/// <summary>
/// The words a reader of the activity sees, and which of them are the activity's own. Offsets of findings count in these strings, so they must be
/// the same on every runtime.
/// </summary>
/// <param name="Subject">The subject, white space folded.</param>
/// <param name="Body">The body as a browser would show it; lines end in \n.</param>
public sealed record VisibleText(string Subject, string Body)
{
    /// <summary>The text of one field.</summary>
    public string Of(TextField field) => field == TextField.Subject ? Subject : Body;

    /// <summary>The words of a span, or null where the span lies outside.</summary>
    public string? Quote(TextField field, Span span)
    {
        var text = Of(field);
        return span.Start < 0 || span.Length <= 0 || span.Start > text.Length - span.Length ? null : text.Substring(span.Start, span.Length);
    }
}
