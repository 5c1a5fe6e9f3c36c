using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>What a person says about a finding.</summary>
public enum Verdict
{
    /// <summary>The words do not show that.</summary>
    Wrong,

    /// <summary>They do.</summary>
    Right,

    /// <summary>They show it, and the analyser did not see it.</summary>
    Added,
}

/// <summary>One correction by a person.</summary>
/// <param name="Verdict">What they say.</param>
/// <param name="Label">About which label.</param>
/// <param name="Field">In which text.</param>
/// <param name="Span">Where in the visible text; <c>default</c> means the whole activity, whatever the field.</param>
public sealed record Correction(Verdict Verdict, Label Label, TextField Field, Span Span)
{
    /// <summary>Whether it speaks of the activity, not of certain words.</summary>
    public bool IsOfAll => Span.Length == 0;

    /// <summary>Whether it is about this finding: the same label, at a place that both share.</summary>
    public bool IsAbout(Finding finding) => Label == finding.Label && (IsOfAll || IsAt(finding));

    /// <summary>Whether it shares words with this finding, whatever its label.</summary>
    public bool IsAt(Finding finding) =>
        finding.Span.Length == 0 || (Field == finding.Field && Span.Start < finding.Span.End && finding.Span.Start < Span.End);

    /// <summary>Whether both are about the same thing: then the later counts.</summary>
    public bool IsAbout(Correction other) => IsAbout(new Finding(other.Label, other.Field, other.Span));
}

/// <summary>What people corrected in the reading of one text, oldest first.</summary>
/// <param name="TextHash">The text they hold for; see <see cref="Reading.TextHash"/>.</param>
/// <param name="Items">The corrections; of two that contradict each other, the later counts.</param>
public sealed record Corrections(string TextHash, IReadOnlyList<Correction> Items);
