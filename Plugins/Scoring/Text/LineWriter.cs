using System.Collections.Generic;
using System.Text;

namespace CrmCoach.Scoring.Text;

/// <summary>Makes lines out of characters and breaks, white space folded as a browser folds it, up to a limit of characters.</summary>
internal sealed class LineWriter
{
    private readonly List<Line> lines = new();
    private readonly StringBuilder text = new();
    private readonly int limit;
    private LineMarks marks;
    private LineMarks nextMarks;
    private char gap;
    private bool occupied;
    private bool wantsBlank;
    private bool dropsNext;
    private int length;

    public LineWriter(int limit) => this.limit = limit;

    /// <summary>Nothing more will be taken.</summary>
    public bool IsFull => length >= limit;

    /// <summary>Whether the line at hand has words.</summary>
    public bool HasWords => text.Length > 0;

    public IReadOnlyList<Line> Lines => lines;

    /// <summary>Writes a character that came with these marks.</summary>
    public void Write(char c, LineMarks marksHere)
    {
        if (IsFull) return;
        if (dropsNext)
        {
            dropsNext = false;
            if (char.IsLowSurrogate(c)) return;
        }

        dropsNext = Glyphs.BeginsUnseenPair(c);
        if (dropsNext) return;
        var shown = Glyphs.Shown(c);
        if (shown is ' ' or '\t' or '\n' or '\r') Space(c);
        else if (shown != Glyphs.None) Append(shown, marksHere);
    }

    /// <summary>The border between two cells of a row.</summary>
    public void Tab()
    {
        if (text.Length == 0) return;
        gap = '\t';
        marks |= LineMarks.Row;
    }

    /// <summary>Ends the line even when it is empty.</summary>
    public void Break(LineMarks marksHere)
    {
        if (text.Length == 0) marks = marksHere;
        Flush();
    }

    /// <summary>Ends the line when there is one.</summary>
    public void EndBlock()
    {
        if (occupied || text.Length > 0) Flush();
    }

    /// <summary>Asks for a blank line before whatever comes next.</summary>
    public void Blank()
    {
        EndBlock();
        wantsBlank = lines.Count > 0;
    }

    /// <summary>Gives a mark to the next line, whatever it is.</summary>
    public void MarkNext(LineMarks mark)
    {
        EndBlock();
        nextMarks |= mark;
    }

    /// <summary>A rule drawn across the page.</summary>
    public void Rule(LineMarks marksHere)
    {
        EndBlock();
        Add(new Line("", marksHere | LineMarks.Rule));
    }

    private void Space(char c)
    {
        occupied |= c == '\u00A0';
        if (text.Length > 0 && gap == '\0') gap = ' ';
    }

    private void Append(char c, LineMarks marksHere)
    {
        if (text.Length == 0) marks = marksHere;
        else if ((marksHere & LineMarks.FinePrint) == 0) marks &= ~LineMarks.FinePrint;
        if (gap != '\0') text.Append(gap);
        gap = '\0';
        text.Append(c);
        length++;
    }

    private void Flush()
    {
        if (wantsBlank && text.Length > 0) Add(new Line("", marks & LineMarks.Cited));
        Add(new Line(text.ToString(), marks));
        text.Clear();
        marks = LineMarks.None;
        gap = '\0';
        occupied = false;
    }

    private void Add(Line line)
    {
        if (line.Text.Length > 0 || line.Has(LineMarks.Rule)) wantsBlank = false;
        if (IsSecondBlank(line)) return;
        line.Marks |= nextMarks;
        nextMarks = LineMarks.None;
        lines.Add(line);
    }

    private bool IsSecondBlank(Line line) =>
        line.IsBlank && !line.Has(LineMarks.Rule) && (lines.Count == 0 || lines[lines.Count - 1].IsBlank && !lines[lines.Count - 1].Has(LineMarks.Rule));
}
