using System;

namespace CrmCoach.Scoring.Text;

/// <summary>What the mark-up or the reader says about a line.</summary>
[Flags]
internal enum LineMarks
{
    None = 0,

    /// <summary>Inside a citation: a block quotation of a mail client, or behind &gt;.</summary>
    Cited = 1,

    /// <summary>First line of a list item.</summary>
    ListItem = 2,

    /// <summary>All of it small or grey.</summary>
    FinePrint = 4,

    /// <summary>No words but a rule drawn across the page.</summary>
    Rule = 8,

    /// <summary>Begins in bold.</summary>
    Bold = 16,

    /// <summary>In an element that a mail client made for the signature.</summary>
    Signature = 32,

    /// <summary>In an element that a mail client made for the earlier message; the own answer may stand inside.</summary>
    QuoteFrame = 64,

    /// <summary>In an element that a mail client put before the earlier message: nothing below is new.</summary>
    HistoryStart = 128,

    /// <summary>A row of a table with more than one cell.</summary>
    Row = 256,

    /// <summary>Set without mark-up, so that a line break may be only a full line.</summary>
    Plain = 512,

    /// <summary>In a paragraph with a border above, as mail clients draw it between messages.</summary>
    BorderTop = 1024,

    /// <summary>All of it in a colour other than black and grey.</summary>
    Coloured = 2048,
}

/// <summary>Why a line is not the activity's own words.</summary>
internal enum LineRole
{
    Own, History, Signature, Notice, Meeting,
}

/// <summary>A line of a body as a browser would break it.</summary>
internal sealed class Line
{
    public Line(string text, LineMarks marks)
    {
        Text = text;
        Marks = marks;
    }

    public string Text { get; set; }

    public LineMarks Marks { get; set; }

    public LineRole Role { get; set; }

    public bool IsBlank => Text.Length == 0;

    public bool IsOwn => Role == LineRole.Own;

    public bool Has(LineMarks mark) => (Marks & mark) != 0;
}
