using System;

namespace CrmCoach.Scoring.Text.Footers;

/// <summary>What a writer adds after having signed.</summary>
internal static class Postscript
{
    private const int FewestWords = 6;

    private static readonly string[] Openings =
    {
        "btw", "by the way", "one more thing", "one last thing", "last thing", "also,", "also ", "oh,", "oh ", "oh and", "forgot to", "i forgot", "almost forgot", "nearly forgot",
        "edit:", "update:", "addendum", "and another thing", "another thing", "nb:", "nb ", "n.b.", "just saw", "just seen", "sorry, ", "correction",
    };

    /// <summary>Whether the line opens a postscript: "PS:", "P.S.", "PPS".</summary>
    public static bool IsMarked(string text)
    {
        var at = 0;
        var letters = "";
        while (at < text.Length && letters.Length < 4 && (Letters.IsAsciiLetter(text[at]) || text[at] == '.' || text[at] == ' ' && at > 0 && text[at - 1] == '.'))
        {
            if (Letters.IsAsciiLetter(text[at])) letters += Letters.ToLower(text[at]);
            at++;
        }

        if (letters.StartsWith("ps", StringComparison.Ordinal) && text.Length > 2 && !Letters.IsLetter(text[2]) && text[0] is 'P' or 'p') return true;
        return letters is "ps" or "pps" or "ppps" && at < text.Length && !Letters.IsLetter(text[at]) || StartsDotted(text);
    }

    /// <summary>Whether a paragraph below a name goes on speaking to the reader.</summary>
    public static bool Resumes(string paragraph)
    {
        var folded = Fold.Line(paragraph);
        foreach (var opening in Openings)
            if (folded.StartsWith(opening, StringComparison.Ordinal)) return true;
        return WordCutter.Count(paragraph) >= FewestWords && LineShape.IsTalk(paragraph) && !Notices.Is(paragraph) && !Notices.IsSlogan(paragraph);
    }

    private static bool StartsDotted(string text)
    {
        var folded = Fold.Line(text);
        return folded.StartsWith("p.s", StringComparison.Ordinal) || folded.StartsWith("p. s", StringComparison.Ordinal) || folded.StartsWith("p.p.s", StringComparison.Ordinal);
    }
}
