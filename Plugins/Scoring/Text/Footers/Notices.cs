using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Footers;

/// <summary>Paragraphs and lines that a company, a phone or a mail gateway adds to every message.</summary>
internal static class Notices
{
    private static readonly PhraseList Firm = new(Only(false));
    private static readonly PhraseList Weak = new(Only(true));
    private static readonly PhraseList Slogans = new(Lexicon.Entries("Text/Footers/slogans.txt"));
    private static readonly PhraseList Devices = new(Lexicon.Entries("Text/Footers/device-lines.txt"));

    /// <summary>Whether a closing or opening paragraph is a legal or technical notice.</summary>
    public static bool Is(string paragraph)
    {
        var folded = Fold.Line(paragraph);
        if (Firm.IsIn(folded)) return true;
        var hits = 0;
        foreach (var _ in Weak.FindIn(folded)) hits++;
        return hits > 1 || hits == 1 && !LineShape.IsTalk(Fold.Words(paragraph));
    }

    /// <summary>Whether a line below a signature advertises.</summary>
    public static bool IsSlogan(string text) => Slogans.IsIn(Fold.Line(text));

    /// <summary>Whether the line is one that a phone or a mail app adds.</summary>
    public static bool IsDeviceLine(string text) => text.Length < 120 && Devices.Begins(Fold.Line(text)) && text.Split(' ').Length <= 12;

    private static IEnumerable<string> Only(bool weak)
    {
        foreach (var entry in Lexicon.Entries("Text/Footers/notices.txt"))
            if (entry[0] == '?' == weak) yield return entry.TrimStart('?');
    }
}
