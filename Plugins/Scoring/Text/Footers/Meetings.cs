using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Footers;

/// <summary>Marks the lines that a calendar adds for joining a meeting.</summary>
internal static class Meetings
{
    // Numbers, links and names between two such lines belong to them.
    private const int WidestGap = 4;

    private static readonly PhraseList Phrases = new(Lexicon.Entries("Text/Footers/meeting-lines.txt"));
    private static readonly List<string> Hosts = Lexicon.Entries("Text/Footers/meeting-hosts.txt");

    public static void Mark(Zone zone)
    {
        var last = -1;
        for (var i = zone.Next(zone.Start); i < zone.End; i = zone.Next(i + 1))
        {
            if (!IsMeetingLine(zone[i].Text)) continue;
            if (last >= 0 && IsBetween(zone, last, i)) zone.Mark(last, i, LineRole.Meeting);
            zone.Mark(i, i + 1, LineRole.Meeting);
            last = i;
        }

        if (last >= 0) MarkTail(zone, last);
    }

    private static bool IsMeetingLine(string text)
    {
        if (text.Length > 400) return false;
        foreach (var host in Hosts)
            if (text.IndexOf('/') >= 0 && text.IndexOf(host, StringComparison.OrdinalIgnoreCase) >= 0 && IsMostlyLink(text)) return true;
        var folded = Fold.Line(text);
        // "We moved the Microsoft Teams meeting" is talk, "Click here to join the meeting" is not.
        return text.Length < 140 && Phrases.IsIn(folded, out var start) && !LineShape.IsTalk(folded.Substring(0, start));
    }

    private static bool IsMostlyLink(string text)
    {
        var words = 0;
        foreach (var word in text.Split(' '))
            if (word.IndexOf('/') < 0 && word.IndexOf('.') < 0) words++;
        return words <= 6;
    }

    private static bool IsBetween(Zone zone, int above, int below)
    {
        var gap = 0;
        for (var i = zone.Next(above + 1); i < below; i = zone.Next(i + 1))
            if (++gap > WidestGap || !IsFiller(zone[i].Text)) return false;
        return true;
    }

    private static void MarkTail(Zone zone, int last)
    {
        for (var i = zone.Next(last + 1); i < zone.End && IsNumberLine(zone[i].Text); i = zone.Next(i + 1)) zone.Mark(i, i + 1, LineRole.Meeting);
    }

    private static bool IsFiller(string text) => LineShape.IsContact(text) || IsNumberLine(text) || text.Length < 60 && !LineShape.IsTalk(text) && text[text.Length - 1] is not ('.' or '?' or '!');

    private static bool IsNumberLine(string text)
    {
        var digits = 0;
        foreach (var c in text)
            if (Letters.IsDigit(c)) digits++;
        return digits >= 5 && digits * 4 >= text.Length || text.IndexOf("://", StringComparison.Ordinal) >= 0 && text.IndexOf(' ') < 0;
    }
}
