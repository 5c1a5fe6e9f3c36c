using System;
using System.Collections.Generic;
using System.Text;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Deals;

/// <summary>What the subjects of one conversation share.</summary>
public static class Threads
{
    private const int LongestMark = 6;
    private const int ShortestWord = 5;

    // What subjects are called whatever they are about.
    private static readonly HashSet<string> Everyday = new HashSet<string>(StringComparer.Ordinal)
    {
        "meeting", "quote", "quotation", "offer", "order", "question", "update", "follow", "about", "thank", "hello", "their", "there", "please", "call", "visit",
        "proposal", "contract", "project", "answer", "reply", "quick", "short", "today", "tomorrow", "week", "monday", "tuesday", "wednesday", "thursday", "friday",
        "next", "step", "date", "agenda", "invitation", "invite", "information", "document", "request", "subject", "after", "before",
    };

    // Marks for replies and forwards in the languages of common mail clients.
    private static readonly HashSet<string> Marks = new HashSet<string>(StringComparer.Ordinal)
    {
        "re", "aw", "antw", "antwort", "sv", "vs", "odp", "ref", "res", "r", "rv", "bls", "fw", "fwd", "wg", "tr", "vb", "doorst", "enc", "i", "pd", "ynt",
    };

    /// <summary>The subject in small letters without accents, reply marks, tags in brackets in front, and double spaces.</summary>
    public static string KeyOf(string subject)
    {
        var text = Fold(subject);
        var start = 0;
        while (start < text.Length)
        {
            var next = AfterMark(text, start);
            if (next == start) break;
            start = next;
        }

        return text.Substring(start).Trim();
    }

    /// <summary>The words of a key that say what it is about, without the ending of the plural.</summary>
    internal static HashSet<string> WordsOf(string key)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in NameWords.In(key, new Span(0, key.Length)))
        {
            var stem = word.Plain.TrimEnd('s');
            if (stem.Length >= ShortestWord && !Everyday.Contains(stem)) words.Add(stem);
        }

        return words;
    }

    private static string Fold(string subject)
    {
        var folded = new StringBuilder(subject.Length);
        foreach (var c in subject)
        {
            if (c > ' ' && c != '\u00A0') folded.Append(Letters.ToPlain(c));
            else if (folded.Length > 0 && folded[folded.Length - 1] != ' ') folded.Append(' ');
        }

        return folded.ToString();
    }

    private static int AfterMark(string text, int start)
    {
        if (text[start] == ' ') return start + 1;
        if (text[start] == '[') return Math.Max(start, text.IndexOf(']', start) + 1);
        var colon = text.IndexOf(':', start, Math.Min(text.Length - start, LongestMark + 1));
        return colon > start && Marks.Contains(text.Substring(start, colon - start).TrimEnd()) ? colon + 1 : start;
    }
}
