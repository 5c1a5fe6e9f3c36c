using System.Collections.Generic;

namespace CrmCoach.Cli.Pages;

/// <summary>Where a report is written for people.</summary>
internal abstract class Page
{
    /// <summary>Colours and tables where a person looks, plain lines where the output goes into a file or another program.</summary>
    public static Page On(Terminal terminal) => terminal.IsSeen ? new ColourPage(terminal.Out) : new PlainPage(terminal.Out);

    public abstract void Blank();

    /// <summary>A line of its own.</summary>
    public abstract void Line(params Words[] words);

    /// <summary>A line with a label in front; lines that do not fit go on below the words, not below the label.</summary>
    public abstract void Labelled(Words label, params Words[] words);

    /// <summary>Rows under headings.</summary>
    public abstract void Table(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<Words>> rows);

    /// <summary>A blank line and the title of a section.</summary>
    public void Section(string title)
    {
        Blank();
        Line(new Words(title, Tone.Strong));
    }
}
