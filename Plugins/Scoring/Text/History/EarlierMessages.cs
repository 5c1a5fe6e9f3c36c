using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.History;

/// <summary>
/// Marks what earlier messages said: quoted below an answer, cited between its lines, or passed on. Answers between cited lines stay. Where a record that is no
/// message itself holds nothing but a pasted one, the latest message is what it is about and stays.
/// </summary>
internal sealed class EarlierMessages
{
    private readonly IReadOnlyList<Line> _lines;
    private readonly ActivityKind _kind;

    private EarlierMessages(IReadOnlyList<Line> lines, ActivityKind kind)
    {
        _lines = lines;
        _kind = kind;
    }

    public static void Mark(IReadOnlyList<Line> lines, ActivityKind kind) => new EarlierMessages(lines, kind).Mark();

    private bool IsMessage => _kind is ActivityKind.Email or ActivityKind.Letter;

    private void Mark()
    {
        MarkFrames();
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].IsBlank && !_lines[i].Has(LineMarks.HistoryStart)) continue;
            if (Citation.Is(_lines[i], _kind) || Citation.IsRemainder(_lines, i)) _lines[i].Role = LineRole.History;
            else if (_lines[i].IsOwn) i = MarkOpening(i);
        }

        if (!IsMessage && !HasOwnWords(_lines.Count)) RestoreLatest();
    }

    // Returns the last line that needs no further look.
    private int MarkOpening(int index)
    {
        var end = OpeningEnd(index);
        if (end == index) return index;
        var cites = IsCitedNext(end);
        var last = cites ? end : _lines.Count;
        for (var i = index; i < last; i++) _lines[i].Role = LineRole.History;
        MarkRulesAbove(index);
        if (!cites && IsMessage) ColouredAnswers.Restore(_lines, index, end);
        return last - 1;
    }

    private int OpeningEnd(int index)
    {
        if (_lines[index].Has(LineMarks.HistoryStart)) return index + 1;
        if (Markers.IsOriginal(_lines[index].Text)) return Markers.AsksToWriteAbove(_lines[index].Text) && !HasOwnWords(index) ? index : HeaderEnd(index + 1);
        var header = HeaderBlock.EndAt(_lines, index, IsParted(index));
        if (header > index) return header;
        var attribution = Attribution.EndAt(_lines, index, false);
        if (attribution == index) attribution = Attribution.EndAt(_lines, index, true) is var end && end > index && IsCitedNext(end) ? end : index;
        return IsMessage || IsCitedNext(attribution) ? attribution : index;
    }

    private int HeaderEnd(int index)
    {
        while (index < _lines.Count && _lines[index].IsBlank) index++;
        return index < _lines.Count ? HeaderBlock.EndAt(_lines, index, true) : index;
    }

    private bool IsCitedNext(int index)
    {
        while (index < _lines.Count && _lines[index].IsBlank) index++;
        return index < _lines.Count && Citation.Is(_lines[index], _kind);
    }

    private bool IsParted(int index)
    {
        if (!IsMessage) return false;
        if (_lines[index].Has(LineMarks.BorderTop)) return true;
        for (var i = index - 1; i >= 0; i--)
        {
            if (Markers.IsRule(_lines[i])) return true;
            if (!_lines[i].IsBlank) return false;
        }

        return false;
    }

    private void MarkRulesAbove(int index)
    {
        for (var i = index - 1; i >= 0 && (_lines[i].IsBlank || Markers.IsRule(_lines[i])); i--) _lines[i].Role = LineRole.History;
    }

    // A frame holds the earlier message; where it cites within, the lines between are answers.
    private void MarkFrames()
    {
        for (var first = 0; first < _lines.Count; first++)
        {
            if (!_lines[first].Has(LineMarks.QuoteFrame)) continue;
            var end = first;
            var cites = false;
            while (end < _lines.Count && _lines[end].Has(LineMarks.QuoteFrame)) cites |= _lines[end++].Has(LineMarks.Cited);
            for (var i = first; i < end && !cites; i++) _lines[i].Role = LineRole.History;
            first = end;
        }
    }

    private bool HasOwnWords(int end)
    {
        for (var i = 0; i < end; i++)
            if (_lines[i].IsOwn && !_lines[i].IsBlank && !Markers.IsRule(_lines[i])) return true;
        return false;
    }

    private void RestoreLatest()
    {
        var start = 0;
        while (start < _lines.Count && (_lines[start].IsBlank || OpeningEnd(start) > start)) start = System.Math.Max(start + 1, OpeningEnd(start));
        for (var i = start; i < _lines.Count && (_lines[i].IsBlank || OpeningEnd(i) == i); i++) _lines[i].Role = LineRole.Own;
    }
}
