using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>Parts a visible text into sentences: by signs, by lines where lines are thoughts, by items and cells. Nothing is left out but bullets and white space.</summary>
public static class Sentences
{
    /// <summary>No sentence is longer; a run-on is parted at a space, so that whoever reads sentences takes linear time.</summary>
    public const int Longest = 1000;

    /// <summary>The sentences of subject and body, in the order of reading.</summary>
    public static IReadOnlyList<Segment> Of(VisibleText text)
    {
        var segments = new List<Segment>();
        if (text.Subject.Length > 0) Split(text.Subject, new Span(0, text.Subject.Length), TextField.Subject, SegmentTraits.None, 0, segments);
        var paragraph = 0;
        var lines = text.Lines;
        for (var i = 0; i < lines.Count;)
        {
            var last = i;
            while (last + 1 < lines.Count && lines[last + 1].Has(LineTraits.Continues)) last++;
            if (lines[i].Has(LineTraits.StartsParagraph)) paragraph++;
            var span = new Span(lines[i].Span.Start, lines[last].Span.End - lines[i].Span.Start);
            Split(text.Body, span, TextField.Body, TraitsOf(lines[i]), paragraph, segments);
            i = last + 1;
        }

        return segments;
    }

    /// <summary>
    /// The clauses of a sentence: what stands between semicolons, colons, dashes, brackets, and conjunctions behind a comma. They cover its words in order
    /// and without overlap.
    /// </summary>
    public static IReadOnlyList<Span> Clauses(string text, Span sentence) => ClauseEnds.Split(text, sentence);

    private static SegmentTraits TraitsOf(TextLine line)
    {
        var traits = line.Has(LineTraits.ListItem) ? SegmentTraits.ListItem : SegmentTraits.None;
        return line.Has(LineTraits.Row) ? traits | SegmentTraits.Cell : traits;
    }

    private static void Split(string text, Span span, TextField field, SegmentTraits traits, int paragraph, List<Segment> segments)
    {
        var marker = ItemMarkers.LengthAt(text, span);
        if (marker > 0) traits |= SegmentTraits.ListItem;
        var start = span.Start + marker;
        while (start < span.End)
        {
            var end = SentenceEnds.Next(text, start, span.End);
            Add(text, start, end, field, traits, paragraph, segments);
            start = end;
        }
    }

    private static void Add(string text, int start, int end, TextField field, SegmentTraits traits, int paragraph, List<Segment> segments)
    {
        while (start < end && SentenceEnds.IsGap(text[start])) start++;
        while (end > start && SentenceEnds.IsGap(text[end - 1])) end--;
        if (end - start > 3 && string.CompareOrdinal(text, end - 3, " //", 0, 3) == 0) end -= 3;
        if (end > start && Letters.IsDigit(text[start])) start += ItemMarkers.LengthAt(text, new Span(start, end - start));
        if (end == start) return;
        if (text[end - 1] == ':') traits |= SegmentTraits.Lead;
        else if (SentenceEnds.IsQuestion(text, start, end)) traits |= SegmentTraits.Question;
        segments.Add(new Segment(field, new Span(start, end - start), traits, paragraph));
    }
}
