using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Footers;

/// <summary>Paragraphs and lines that a company, a phone or a mail gateway adds to every message.</summary>
internal static class Notices
{
    private static readonly PhraseList Firm = new(Only(false));
    private static readonly PhraseList Weak = new(Only(true));
    private static readonly PhraseList Slogans = new(Lexicon.Entries("Text/Footers/slogans.txt"));
    private static readonly PhraseList Devices = new(Lexicon.Entries("Text/Footers/device-lines.txt"));

    /// <summary>Whether a closing or opening paragraph is a legal or technical notice; one that nothing stands above must show it twice.</summary>
    public static bool Is(string paragraph, bool isAlone = false)
    {
        var folded = Fold.Line(paragraph);
        var firm = Count(Firm, folded);
        var hits = firm + Count(Weak, folded);
        if (hits == 0 || isAlone && hits == 1) return false;
        return hits > 1 || !(firm == 1 ? IsPersonal(paragraph) : LineShape.IsTalk(Fold.Words(paragraph)));
    }

    /// <summary>Whether a line below a signature advertises.</summary>
    public static bool IsSlogan(string text) => Slogans.IsIn(Fold.Line(text));

    /// <summary>Whether the line is one that a phone or a mail app adds.</summary>
    public static bool IsDeviceLine(string text) => text.Length < 120 && Devices.Begins(Fold.Line(text)) && text.Split(' ').Length <= 12;

    private static int Count(PhraseList phrases, string folded)
    {
        var count = 0;
        foreach (var _ in phrases.FindIn(folded)) count++;
        return count;
    }

    // A notice speaks for a company and does not ask.
    private static bool IsPersonal(string paragraph)
    {
        if (paragraph.IndexOf('?') >= 0) return true;
        foreach (var word in Fold.Words(paragraph))
            if (word is "i" or "i'm" or "i've" or "i'll" or "i'd" or "my" or "me" or "hi" or "hello" or "dear") return true;
        return false;
    }

    private static IEnumerable<string> Only(bool weak)
    {
        foreach (var entry in Lexicon.Entries("Text/Footers/notices.txt"))
            if (entry[0] == '?' == weak) yield return entry.TrimStart('?');
    }
}
