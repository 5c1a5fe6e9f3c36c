using System;

namespace CrmCoach.Scoring.Text;

/// <summary>What is known of a sentence besides its words.</summary>
[Flags]
public enum SegmentTraits
{
    None = 0,

    /// <summary>Ends with a question mark.</summary>
    Question = 1,

    /// <summary>An item of a list, or part of one.</summary>
    ListItem = 2,

    /// <summary>A cell of a table.</summary>
    Cell = 4,

    /// <summary>Ends with a colon: announces what follows.</summary>
    Lead = 8,

    /// <summary>In a postscript.</summary>
    Postscript = 16,
}

/// <summary>
/// A sentence, or what stands for one in notes: a line, a list item, a cell. Only the activity's own words are segmented. The span begins at the first word,
/// behind any bullet or number, and ends with the last sign of the sentence.
/// </summary>
/// <param name="Field">In which text.</param>
/// <param name="Span">Where in it.</param>
/// <param name="Traits">What else is known.</param>
/// <param name="Paragraph">Number of the paragraph, from 0; the subject is a paragraph of its own.</param>
public readonly record struct Segment(TextField Field, Span Span, SegmentTraits Traits, int Paragraph)
{
    public bool Has(SegmentTraits trait) => (Traits & trait) != 0;
}
