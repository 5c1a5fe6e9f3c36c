using System.Collections.Generic;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Training;

/// <summary>One labelled activity of a corpus file.</summary>
internal sealed record Example(string File, string Id, ActivityText Activity, VisibleText Visible, IReadOnlyList<LabelledSpan> Labels)
{
    /// <summary>Whether the labels say where in the text they stand; those of the short units do not.</summary>
    public bool HasSpans { get; init; }

    public bool Has(Label label)
    {
        foreach (var labelled in Labels)
        {
            if (labelled.Label == label) return true;
        }

        return false;
    }
}

/// <summary>A label and the visible words that show it; without a span it belongs to the whole text.</summary>
internal sealed record LabelledSpan(Label Label, TextField Field, Span Span);
