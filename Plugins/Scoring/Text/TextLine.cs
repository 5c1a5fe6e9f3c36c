using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>What is known of a visible line besides its words.</summary>
[Flags]
public enum LineTraits
{
    None = 0,

    /// <summary>The line before it, if any, is blank.</summary>
    StartsParagraph = 1,

    /// <summary>An item of a list in the mark-up; items written with a bullet or a number show it themselves.</summary>
    ListItem = 2,

    /// <summary>A row of a table, cells parted by tabs.</summary>
    Row = 4,

    /// <summary>The line above was only full: the sentence goes on here.</summary>
    Continues = 8,
}

/// <summary>A line of the visible body that is not blank.</summary>
/// <param name="Span">Where, without its line feed.</param>
/// <param name="Traits">What else is known.</param>
public readonly record struct TextLine(Span Span, LineTraits Traits)
{
    public bool Has(LineTraits trait) => (Traits & trait) != 0;

    /// <summary>The lines of a text of which nothing else is known.</summary>
    internal static IReadOnlyList<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var starts = true;
        for (var at = 0; at <= text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            if (end > at) lines.Add(new TextLine(new Span(at, end - at), starts ? LineTraits.StartsParagraph : LineTraits.None));
            starts = end == at;
            at = end + 1;
        }

        return Wrapping.Mark(text, lines);
    }
}
