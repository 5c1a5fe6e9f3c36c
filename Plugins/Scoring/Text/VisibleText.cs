using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>
/// The activity's own words as a reader sees them: without quoted history, signature, footers and boilerplate. Offsets of findings count in these strings, so
/// they are the same on every runtime.
/// </summary>
/// <param name="Subject">The subject on one line.</param>
/// <param name="Body">The body's own words as a browser would show them; lines end in \n, cells of a table row are parted by tabs.</param>
public sealed record VisibleText(string Subject, string Body)
{
    /// <summary>How many visible characters of a body are read, quoted history included; the rest is left out.</summary>
    public const int Longest = 100_000;

    private readonly IReadOnlyList<TextLine>? _lines;

    /// <summary>The body's lines that are not blank, in order.</summary>
    public IReadOnlyList<TextLine> Lines
    {
        get => _lines ?? TextLine.Split(Body);
        init => _lines = value;
    }

    /// <summary>Whether a machine sent it: out of office, delivery report, calendar response. Its words are kept all the same.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>Whether own words were left out because the body is longer than <see cref="Longest"/>.</summary>
    public bool IsCut { get; init; }

    /// <summary>False where the own words are clearly in another language than English.</summary>
    public bool IsEnglish { get; init; } = true;

    /// <summary>Whether the subject is that of an earlier message (<c>RE:</c>, <c>AW:</c>, <c>FW:</c>), perhaps of the other side, and so nobody's words now.</summary>
    public bool IsReply { get; init; }

    /// <summary>Whether there are no own words at all, neither in the body nor in a subject of its own.</summary>
    public bool IsEmpty => Body.Length == 0 && (Subject.Length == 0 || IsReply);

    /// <summary>SHA-256 over the own words, folded, as 64 lower-case hex digits; see <see cref="Labels.Reading.TextHash"/>.</summary>
    public string Hash => OwnWords.Hash(this);

    /// <summary>The own words of an activity. Takes linear time and never throws, whatever the body holds.</summary>
    public static VisibleText Of(ActivityText text) => OwnWords.Of(text);

    /// <summary>The text of one field.</summary>
    public string Of(TextField field) => field == TextField.Subject ? Subject : Body;

    /// <summary>The words of a span, or null where the span lies outside.</summary>
    public string? Quote(TextField field, Span span)
    {
        var text = Of(field);
        return span.Start < 0 || span.Length <= 0 || span.Start > text.Length - span.Length ? null : text.Substring(span.Start, span.Length);
    }
}
