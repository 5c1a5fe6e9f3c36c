using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Features;

/// <summary>Where sentences begin and end.</summary>
internal static class SentenceSplit
{
    public static IEnumerable<Span> Of(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c != '\n' && !(c is '.' or '!' or '?' && EndsHere(text, at))) continue;
            var end = c == '\n' ? at : at + 1;
            if (Trim(text, start, end) is { } span) yield return span;
            start = at + 1;
        }

        if (Trim(text, start, text.Length) is { } last) yield return last;
    }

    private static bool EndsHere(string text, int at)
    {
        if (at + 1 >= text.Length) return true;
        if (text[at + 1] is not (' ' or '\n' or '"' or '\u201D' or ')')) return false;
        if (text[at] != '.') return true;
        var begin = at;
        while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\n') begin--;
        if (at - begin <= 2 && (at == begin || !char.IsDigit(text[at - 1]))) return false;
        for (var next = at + 1; next < text.Length; next++)
        {
            if (text[next] != ' ') return !(text[next] is >= 'a' and <= 'z' || text[next] == ',');
        }

        return true;
    }

    private static Span? Trim(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\n' or '\t' or '\r') start++;
        while (end > start && text[end - 1] is ' ' or '\n' or '\t' or '\r') end--;
        return end > start ? new Span(start, end - start) : null;
    }
}
