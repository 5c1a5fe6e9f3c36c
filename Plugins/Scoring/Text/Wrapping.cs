using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>Tells the line breaks that a mail client put where a line was full from those that end a thought.</summary>
internal static class Wrapping
{
    private const int NarrowestPage = 50;
    private const int WidestPage = 110;

    /// <summary>Marks the lines that go on from the line above.</summary>
    public static IReadOnlyList<TextLine> Mark(string text, List<TextLine> lines)
    {
        for (var first = 0; first < lines.Count;)
        {
            var last = first;
            while (last + 1 < lines.Count && !lines[last + 1].Has(LineTraits.StartsParagraph)) last++;
            if (last > first) MarkParagraph(text, lines, first, last);
            first = last + 1;
        }

        return lines;
    }

    private static void MarkParagraph(string text, List<TextLine> lines, int first, int last)
    {
        var width = 0;
        var smallStarts = 0;
        for (var i = first; i <= last; i++)
        {
            width = Math.Max(width, lines[i].Span.Length);
            if (i > first && Letters.IsLower(text[lines[i].Span.Start])) smallStarts++;
        }

        if (width is < NarrowestPage or > WidestPage) return;
        var flows = smallStarts * 2 >= last - first;
        for (var i = first + 1; i <= last; i++)
            if (Continues(text, lines[i - 1].Span, lines[i], width, flows)) lines[i] = lines[i] with { Traits = lines[i].Traits | LineTraits.Continues };
    }

    private static bool Continues(string text, Span above, TextLine line, int width, bool flows)
    {
        if (line.Has(LineTraits.ListItem | LineTraits.Row) || ItemMarkers.LengthAt(text, line.Span) > 0) return false;
        var fits = above.Length + 1 + FirstWord(text, line.Span) <= width - 2;
        if (fits) return false;
        return Letters.IsLower(text[line.Span.Start]) || LeavesOpen(text, above) || flows && above.Length >= NarrowestPage;
    }

    private static int FirstWord(string text, Span line)
    {
        var end = text.IndexOf(' ', line.Start, line.Length);
        return (end < 0 ? line.End : end) - line.Start;
    }

    private static bool LeavesOpen(string text, Span line)
    {
        var last = text[line.End - 1];
        return last is ',' or '-' or '–' or '(' or '/' or '&';
    }
}
