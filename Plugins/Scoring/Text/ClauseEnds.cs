using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>Parts a sentence into clauses.</summary>
internal static class ClauseEnds
{
    private static readonly HashSet<string> Conjunctions = new(StringComparer.Ordinal)
    {
        "but", "so", "and", "because", "although", "though", "while", "whereas", "which", "who", "then", "or", "however", "since", "if", "as", "until",
        "unless", "yet", "when", "where", "nor", "cos", "cause", "otherwise", "hence", "therefore", "meanwhile", "instead",
    };

    public static IReadOnlyList<Span> Split(string text, Span sentence)
    {
        var clauses = new List<Span>();
        var start = sentence.Start;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            var next = BoundaryAt(text, at, sentence.End);
            if (next <= at) continue;
            Add(text, start, next, clauses);
            start = next;
        }

        Add(text, start, sentence.End, clauses);
        return clauses;
    }

    private static int BoundaryAt(string text, int at, int limit)
    {
        var c = text[at];
        if (c is '(' or '—') return at + 1;
        var spaced = at + 1 < limit && text[at + 1] is ' ' or '\n';
        if (c is ';' or ':' or '–' or ')' or '…' && spaced) return at + 1;
        if (c == '-' && spaced && at > 0 && text[at - 1] == ' ') return at + 1;
        return c == ',' && spaced && Conjunctions.Contains(WordAt(text, at + 2, limit)) ? at + 1 : 0;
    }

    private static string WordAt(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < 12 && Letters.IsLetter(text[end])) end++;
        return end > at ? Letters.ToLower(text.Substring(at, end - at)) : "";
    }

    private static void Add(string text, int start, int end, List<Span> clauses)
    {
        while (start < end && IsMargin(text[start])) start++;
        while (end > start && IsMargin(text[end - 1])) end--;
        if (end > start) clauses.Add(new Span(start, end - start));
    }

    private static bool IsMargin(char c) => c is ' ' or '\n' or '\t' or '(' or ')' or ',' or ';' or ':' or '-' or '–' or '—';
}
