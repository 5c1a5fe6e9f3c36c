using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Footers;

/// <summary>Paragraphs and lines that a company, a phone or a mail gateway adds to every message.</summary>
internal static class Notices
{
    private static readonly PhraseList Firm = new(Only("Text/Footers/notices.txt", false));
    private static readonly PhraseList Weak = new(Only("Text/Footers/notices.txt", true));
    private static readonly PhraseList Slogans = new(Lexicon.Entries("Text/Footers/slogans.txt"));
    private static readonly PhraseList DeviceLines = new(Only("Text/Footers/device-lines.txt", false));
    private static readonly PhraseList PerhapsDeviceLines = new(Only("Text/Footers/device-lines.txt", true));
    private static readonly PhraseList Devices = new(Lexicon.Entries("Text/Footers/devices.txt"));

    /// <summary>
    /// Whether a closing or opening paragraph is a legal or technical notice; <paramref name="isDoubtful"/> where one sign of it is not enough.
    /// </summary>
    public static bool Is(string paragraph, bool isDoubtful = false)
    {
        var folded = Fold.Line(paragraph);
        var firm = Firm.CountIn(folded);
        var hits = firm + Weak.CountIn(folded);
        if (hits == 0 || isDoubtful && hits == 1) return false;
        return hits > 1 || !(firm == 1 ? IsPersonal(paragraph) : LineShape.IsTalk(paragraph));
    }

    /// <summary>Whether a line below a signature advertises.</summary>
    public static bool IsSlogan(string text) => Slogans.IsIn(Fold.Line(text));

    /// <summary>Whether the line is one that a phone or a mail app adds.</summary>
    public static bool IsDeviceLine(string text)
    {
        if (text.Length >= 120) return false;
        if (IsPicture(text)) return true;
        var folded = Fold.Line(text);
        if (text.Split(' ').Length > 12) return false;
        return DeviceLines.Begins(folded) || PerhapsDeviceLines.Begins(folded) && Devices.IsIn(folded);
    }

    // What clients leave of pictures in plain text: "[cid:image001.png@01D]", "[image: logo]", "<image001.png>".
    private static bool IsPicture(string text)
    {
        if (text.Length < 6 || text[0] is not ('[' or '<') || text[text.Length - 1] is not (']' or '>')) return false;
        var folded = Fold.Line(text);
        return folded.StartsWith("[cid:", System.StringComparison.Ordinal) || folded.StartsWith("[image", System.StringComparison.Ordinal)
            || folded.StartsWith("[logo", System.StringComparison.Ordinal) || folded.StartsWith("<image", System.StringComparison.Ordinal);
    }

    // A notice speaks for a company and does not ask.
    private static bool IsPersonal(string paragraph)
    {
        if (paragraph.IndexOf('?') >= 0) return true;
        foreach (var word in Fold.Words(paragraph))
            if (word is "i" or "i'm" or "i've" or "i'll" or "i'd" or "my" or "me" or "hi" or "hello" or "dear") return true;
        return false;
    }

    private static IEnumerable<string> Only(string path, bool isDoubtful)
    {
        foreach (var entry in Lexicon.Entries(path))
            if (entry[0] == '?' == isDoubtful) yield return entry.TrimStart('?');
    }
}
