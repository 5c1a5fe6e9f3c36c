using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Text.Html;

namespace CrmCoach.Scoring.Text;

/// <summary>Tells HTML from plain text by what it holds, since a body does not say which it is.</summary>
internal static class BodyFormat
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "b", "i", "u", "s", "em", "strong", "font", "span", "small", "big", "sub", "sup", "img", "br", "code", "tt", "ins", "del", "strike", "mark", "o:p", "meta", "link", "head",
    };

    /// <summary>Whether real tags stand in the text; <c>&lt;ann@example.org&gt;</c> and <c>a &lt; b</c> are none.</summary>
    public static bool IsHtml(string body)
    {
        var starts = 0;
        for (var at = body.IndexOf('<'); at >= 0; at = body.IndexOf('<', at + 1))
        {
            var name = NameAt(body, at, out var closes);
            if (name == null) continue;
            if (closes || IsFirst(body, at) || Elements.Kind(name) != ElementKind.Inline && name != "br") return true;
            if (++starts >= 2) return true;
        }

        return starts > 0 && body.IndexOf('\n') < 0;
    }

    private static string? NameAt(string body, int at, out bool closes)
    {
        closes = at + 1 < body.Length && body[at + 1] == '/';
        if (string.CompareOrdinal(body, at, "<!DOCTYPE", 0, 9) == 0 || string.CompareOrdinal(body, at, "<!doctype", 0, 9) == 0) return "html";
        var start = at + (closes ? 2 : 1);
        var end = start;
        while (end < body.Length && end - start < 12 && (Letters.IsAsciiLetter(body[end]) || Letters.IsDigit(body[end]) || body[end] == ':')) end++;
        if (end == start || end == body.Length || !EndsTag(body, end)) return null;
        var name = Letters.ToLower(body.Substring(start, end - start));
        return Inline.Contains(name) || Elements.Kind(name) != ElementKind.Inline ? name : null;
    }

    // Words such as "a" and "i" are tags too: without an attribute they must end at once.
    private static bool EndsTag(string body, int at)
    {
        if (body[at] == '>') return true;
        if (body[at] == '/') return at + 1 < body.Length && body[at + 1] == '>';
        if (body[at] is not (' ' or '\n' or '\r' or '\t')) return false;
        var stop = Math.Min(body.Length, at + 300);
        for (var i = at + 1; i < stop; i++)
        {
            if (body[i] == '=') return true;
            if (body[i] == '>') return body[i - 1] is '/' or ' ';
            if (body[i] == '<') return false;
        }

        return false;
    }

    private static bool IsFirst(string body, int at)
    {
        for (var i = 0; i < at; i++)
            if (body[i] > ' ') return false;
        return true;
    }
}
