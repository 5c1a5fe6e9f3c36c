using System.Collections.Generic;
using System.Text;
using CrmCoach.Scoring.Text.Footers;
using CrmCoach.Scoring.Text.History;
using CrmCoach.Scoring.Text.Html;

namespace CrmCoach.Scoring.Text;

/// <summary>From a stored body to the activity's own words: read lines, mark what is not own, put together what is left.</summary>
internal static class OwnWords
{
    // Below this many characters of folded words a body ("No answer.") says too little to tell one activity from another without its subject.
    private const int TellingLength = 40;

    public static VisibleText Of(ActivityText text)
    {
        var read = BodyFormat.IsHtml(text.Body) ? HtmlReader.Read(text.Body, VisibleText.Longest) : PlainReader.Read(text.Body, VisibleText.Longest);
        EarlierMessages.Mark(read.Lines, text.Kind);
        Closing.Mark(read.Lines, text.Kind);
        return Assemble(OneLine(text.Subject), read, text);
    }

    public static string Hash(VisibleText text)
    {
        var words = TextHash.Fold(text.Body);
        return words.Length < TellingLength ? TextHash.Of(Subjects.WithoutPrefixes(text.Subject) + "\n" + text.Body) : Sha256.Hex(words);
    }

    private static VisibleText Assemble(string subject, LineWriter read, ActivityText text)
    {
        var body = new StringBuilder();
        var lines = new List<TextLine>();
        var afterBlank = true;
        foreach (var line in read.Lines)
        {
            if (!line.IsOwn || line.IsBlank || Markers.IsRule(line))
            {
                afterBlank = true;
                continue;
            }

            if (body.Length > 0) body.Append(afterBlank ? "\n\n" : "\n");
            lines.Add(new TextLine(new Span(body.Length, line.Text.Length), TraitsOf(line, afterBlank)));
            body.Append(line.Text);
            afterBlank = false;
        }

        var words = body.ToString();
        var plain = read.Lines.Count > 0 && read.Lines[0].Has(LineMarks.Plain);
        return new VisibleText(subject, words)
        {
            Lines = plain ? Wrapping.Mark(words, lines) : lines,
            IsAutomatic = AutomaticMessage.Is(text.Kind, subject, words),
            IsEnglish = Language.IsEnglish(words.Length > 0 ? words : subject),
            IsReply = Subjects.IsReply(subject),
            IsCut = read.IsFull && read.Lines[read.Lines.Count - 1].IsOwn,
        };
    }

    private static LineTraits TraitsOf(Line line, bool startsParagraph)
    {
        var traits = startsParagraph ? LineTraits.StartsParagraph : LineTraits.None;
        if (line.Has(LineMarks.ListItem)) traits |= LineTraits.ListItem;
        return line.Has(LineMarks.Row) ? traits | LineTraits.Row : traits;
    }

    private static string OneLine(string subject)
    {
        var writer = new LineWriter(VisibleText.Longest);
        foreach (var c in subject) writer.Write(c, LineMarks.None);
        writer.EndBlock();
        return writer.Lines.Count == 0 ? "" : writer.Lines[0].Text;
    }
}
