using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.History;

/// <summary>The header (From, Sent, To, Subject) that mail clients put above the message they answer or pass on, in a dozen languages.</summary>
internal static class HeaderBlock
{
    private const int LongestKey = 20;
    private const int MostLines = 12;

    private static readonly Dictionary<string, HeaderParts> Keys = ReadKeys();

    /// <summary>The index behind the last line of the header that begins at this line; the index itself where none begins.</summary>
    public static int EndAt(IReadOnlyList<Line> lines, int index, bool isParted)
    {
        var parts = PartOf(lines[index].Text);
        if (parts == HeaderParts.None) return index;
        if (IsOnOneLine(lines[index].Text)) return index + 1;
        var isFirm = isParted || lines[index].Has(LineMarks.Bold) || HasAddress(lines[index].Text);
        var isLong = false;
        var end = index + 1;
        for (var i = end; i < lines.Count && i < index + MostLines; i++)
        {
            if (lines[i].IsBlank && !isLong) continue;
            var part = PartOf(lines[i].Text);
            if (part == HeaderParts.None && !HasAddress(lines[i].Text)) break;
            isFirm |= HasAddress(lines[i].Text);
            parts |= part;
            end = i + 1;
        }

        return IsHeader(parts, isFirm) ? end : index;
    }

    // "From: Hamburg, To: Rotterdam, Date: 3 May" is a shipment.
    private static bool IsHeader(HeaderParts parts, bool isFirm)
    {
        var hasSender = (parts & HeaderParts.From) != 0;
        var others = parts & ~(HeaderParts.From | HeaderParts.Other);
        if (hasSender && (parts & HeaderParts.Subject) != 0) return true;
        if (hasSender && isFirm) return true;
        return hasSender ? others == HeaderParts.Sent : others == (HeaderParts.Sent | HeaderParts.To | HeaderParts.Subject);
    }

    // "From: Ann Sent: Tuesday To: Bob Subject: Offer", flattened.
    private static bool IsOnOneLine(string text)
    {
        if (text.Length < 20 || (PartOf(text) & HeaderParts.From) == 0) return false;
        var parts = HeaderParts.From;
        var folded = Fold.Line(text.Length > 500 ? text.Substring(0, 500) : text);
        for (var colon = folded.IndexOf(": ", StringComparison.Ordinal); colon > 0; colon = folded.IndexOf(": ", colon + 1, StringComparison.Ordinal))
        {
            var space = folded.LastIndexOf(' ', colon - 1);
            if (Keys.TryGetValue(folded.Substring(space + 1, colon - space - 1).Trim(' ', '*'), out var part)) parts |= part;
        }

        return (parts & HeaderParts.Subject) != 0 && (parts & (HeaderParts.Sent | HeaderParts.To)) != 0;
    }

    private static HeaderParts PartOf(string text)
    {
        var colon = text.IndexOfAny(Colons, 0, Math.Min(text.Length, LongestKey + 4));
        if (colon <= 0) return HeaderParts.None;
        return Keys.TryGetValue(Fold.Line(text.Substring(0, colon)).Trim(' ', '*', '\t'), out var part) ? part : HeaderParts.None;
    }

    private static bool HasAddress(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at + 1 < text.Length && Letters.IsWord(text[at - 1]) && Letters.IsWord(text[at + 1]);
    }

    private static readonly char[] Colons = { ':', '：' };

    private static Dictionary<string, HeaderParts> ReadKeys()
    {
        var keys = new Dictionary<string, HeaderParts>(StringComparer.Ordinal);
        foreach (var entry in Lexicon.Entries("Text/History/header-keys.txt"))
        {
            var space = entry.IndexOf(' ');
            keys[entry.Substring(space + 1)] = (HeaderParts)Enum.Parse(typeof(HeaderParts), entry.Substring(0, space), ignoreCase: true);
        }

        return keys;
    }
}

/// <summary>What a line of a header tells.</summary>
[Flags]
internal enum HeaderParts
{
    None = 0, From = 1, Sent = 2, To = 4, Subject = 8, Other = 16,
}
