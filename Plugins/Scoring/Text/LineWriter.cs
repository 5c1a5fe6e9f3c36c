using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>Makes lines out of characters and breaks, white space folded as a browser folds it, up to a limit of characters.</summary>
internal sealed class LineWriter
{
    // Marks that hold for a line only where they hold for all of it.
    private const LineMarks WholeLine = LineMarks.FinePrint | LineMarks.Coloured;

    private readonly List<Line> _lines = new();
    private readonly int _limit;
    private char[] _text = new char[128];
    private int _count;
    private LineMarks _marks;
    private LineMarks _nextMarks;
    private char _gap;
    private bool _occupied;
    private bool _wantsBlank;
    private bool _dropsNext;
    private int _length;

    public LineWriter(int limit) => _limit = limit;

    /// <summary>Nothing more will be taken.</summary>
    public bool IsFull => _length >= _limit;

    /// <summary>Whether the line at hand has words.</summary>
    public bool HasWords => _count > 0;

    public IReadOnlyList<Line> Lines => _lines;

    /// <summary>Writes a character that came with these marks.</summary>
    public void Write(char c, LineMarks marksHere)
    {
        if (IsFull) return;
        if (c is > ' ' and < '\u007F' && !_dropsNext)
        {
            Append(c, marksHere);
            return;
        }

        if (_dropsNext)
        {
            _dropsNext = false;
            if (char.IsLowSurrogate(c)) return;
        }

        _dropsNext = Glyphs.BeginsUnseenPair(c);
        if (_dropsNext) return;
        var shown = Glyphs.Shown(c);
        if (shown is ' ' or '\t' or '\n' or '\r') Space(c);
        else if (shown != Glyphs.None) Append(shown, marksHere);
    }

    /// <summary>The border between two cells of a row.</summary>
    public void Tab()
    {
        if (_count == 0) return;
        _gap = '\t';
        _marks |= LineMarks.Row;
    }

    /// <summary>Ends the line even when it is empty.</summary>
    public void Break(LineMarks marksHere)
    {
        if (_count == 0) _marks = marksHere;
        Flush();
    }

    /// <summary>Ends the line when there is one.</summary>
    public void EndBlock()
    {
        if (_occupied || _count > 0) Flush();
    }

    /// <summary>Asks for a blank line before whatever comes next.</summary>
    public void Blank()
    {
        EndBlock();
        _wantsBlank = _lines.Count > 0;
    }

    /// <summary>Gives a mark to the next line, whatever it is.</summary>
    public void MarkNext(LineMarks mark)
    {
        EndBlock();
        _nextMarks |= mark;
    }

    /// <summary>A rule drawn across the page.</summary>
    public void Rule(LineMarks marksHere)
    {
        EndBlock();
        Add(new Line("", marksHere | LineMarks.Rule));
    }

    private void Space(char c)
    {
        _occupied |= c == '\u00A0';
        if (_count > 0 && _gap == '\0') _gap = ' ';
    }

    private void Append(char c, LineMarks marksHere)
    {
        if (_count == 0) _marks = marksHere;
        else _marks &= marksHere | ~WholeLine;
        if (_gap != '\0') Add(_gap);
        _gap = '\0';
        Add(c);
        _length++;
    }

    private void Add(char c)
    {
        if (_count == _text.Length) Array.Resize(ref _text, _count * 2);
        _text[_count++] = c;
    }

    private void Flush()
    {
        if (_wantsBlank && _count > 0) Add(new Line("", _marks & LineMarks.Cited));
        Add(new Line(_count == 0 ? "" : new string(_text, 0, _count), _marks));
        _count = 0;
        _marks = LineMarks.None;
        _gap = '\0';
        _occupied = false;
    }

    private void Add(Line line)
    {
        if (line.Text.Length > 0 || line.Has(LineMarks.Rule)) _wantsBlank = false;
        if (IsSecondBlank(line)) return;
        line.Marks |= _nextMarks;
        _nextMarks = LineMarks.None;
        _lines.Add(line);
    }

    private bool IsSecondBlank(Line line) =>
        line.IsBlank && !line.Has(LineMarks.Rule) && (_lines.Count == 0 || _lines[_lines.Count - 1].IsBlank && !_lines[_lines.Count - 1].Has(LineMarks.Rule));
}
