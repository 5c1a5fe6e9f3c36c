using System.Collections.Generic;
using System.Text;

namespace CrmCoach.Scoring.Text.Footers;

/// <summary>Lines of one message that follow each other with nothing cited between: from the first to before the end.</summary>
internal sealed class Zone
{
    private const int LongestParagraph = 4000;

    private readonly IReadOnlyList<Line> _lines;

    private Zone(IReadOnlyList<Line> lines, int start, int end)
    {
        _lines = lines;
        Start = start;
        End = end;
    }

    public int Start { get; }

    public int End { get; }

    public Line this[int index] => _lines[index];

    /// <summary>The zones that earlier messages leave.</summary>
    public static IEnumerable<Zone> Of(IReadOnlyList<Line> lines)
    {
        for (var start = 0; start < lines.Count; start++)
        {
            if (lines[start].Role == LineRole.History) continue;
            var end = start;
            while (end < lines.Count && lines[end].Role != LineRole.History) end++;
            yield return new Zone(lines, start, end);
            start = end;
        }
    }

    /// <summary>The next line with words, from this index on; <see cref="End"/> where there is none.</summary>
    public int Next(int index)
    {
        while (index < End && (_lines[index].IsBlank || !_lines[index].IsOwn)) index++;
        return index;
    }

    /// <summary>The last line with words before this index; one less than <see cref="Start"/> where there is none.</summary>
    public int Previous(int index)
    {
        index--;
        while (index >= Start && (_lines[index].IsBlank || !_lines[index].IsOwn)) index--;
        return index;
    }

    /// <summary>Where the last lines with words begin, so many of them.</summary>
    public int Last(int count)
    {
        var index = End;
        for (var previous = Previous(End); previous >= Start && count > 0; previous = Previous(previous), count--) index = previous;
        return index;
    }

    /// <summary>Whether a paragraph begins at this line.</summary>
    public bool BeginsParagraph(int index) => index == Start || _lines[index - 1].IsBlank;

    /// <summary>The index behind the paragraph that holds this line.</summary>
    public int ParagraphEnd(int index)
    {
        while (index < End && !_lines[index].IsBlank) index++;
        return index;
    }

    /// <summary>The index where the paragraph that holds this line begins.</summary>
    public int ParagraphStart(int index)
    {
        while (index > Start && !_lines[index - 1].IsBlank) index--;
        return index;
    }

    /// <summary>The words of these lines on one line.</summary>
    public string Text(int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end && text.Length < LongestParagraph; i++) text.Append(i > start ? " " : "").Append(_lines[i].Text);
        return text.ToString();
    }

    public void Mark(int start, int end, LineRole role)
    {
        for (var i = start; i < end; i++)
            if (_lines[i].IsOwn) _lines[i].Role = role;
    }
}
