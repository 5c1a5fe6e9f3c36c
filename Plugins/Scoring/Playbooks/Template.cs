using System;
using System.Collections.Generic;
using System.Text;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>Fills a sentence: <c>{name}</c>, <c>{name|words where empty}</c>, <c>{number:noun}</c>, and <c>[left out where something in it is empty]</c>.</summary>
public sealed class Template
{
    private readonly string _text;
    private readonly Func<string, string> _valueOf;
    private bool _isComplete;

    private Template(string text, Func<string, string> valueOf)
    {
        _text = text;
        _valueOf = valueOf;
    }

    /// <summary>The sentence with every name replaced by what <paramref name="valueOf"/> gives; empty where nothing is known.</summary>
    public static string Fill(string text, Func<string, string> valueOf)
    {
        var at = 0;
        return new Template(text, valueOf).Fill(ref at, '\0');
    }

    /// <summary>The names in braces, in the order they stand, each as often as it does.</summary>
    public static IReadOnlyList<string> Names(string text)
    {
        var names = new List<string>();
        Fill(text, name =>
        {
            names.Add(name);
            return "";
        });
        return names;
    }

    /// <summary>What a sentence ought to be where it cannot be filled; null where it can.</summary>
    public static string? Problem(string text, IReadOnlyCollection<string> names)
    {
        if (!IsBalanced(text)) return "each { to be closed by a } and each [ by a ], none within another";
        foreach (var name in Names(text))
        {
            if (Array.IndexOf(new List<string>(names).ToArray(), name) < 0) return Allowed(names);
        }

        return null;
    }

    private static string Allowed(IReadOnlyCollection<string> names)
    {
        var sorted = new List<string>(names);
        sorted.Sort(StringComparer.Ordinal);
        return sorted.Count == 0 ? "no names in braces" : "no names in braces but {" + string.Join("}, {", sorted) + "}";
    }

    private static bool IsBalanced(string text)
    {
        var braces = 0;
        var brackets = 0;
        foreach (var c in text)
        {
            if (c == '{') braces++;
            else if (c == '}') braces--;
            else if (c == '[') brackets++;
            else if (c == ']') brackets--;
            if (braces is < 0 or > 1 || brackets is < 0 or > 1) return false;
        }

        return braces == 0 && brackets == 0;
    }

    private string Fill(ref int at, char end)
    {
        var filled = new StringBuilder();
        while (at < _text.Length && _text[at] != end)
        {
            var c = _text[at++];
            if (c == '{') filled.Append(Name(ref at));
            else if (c == '[') filled.Append(Option(ref at));
            else filled.Append(c);
        }

        at++;
        return filled.ToString();
    }

    private string Option(ref int at)
    {
        _isComplete = true;
        var filled = Fill(ref at, ']');
        return _isComplete ? filled : "";
    }

    private string Name(ref int at)
    {
        var close = _text.IndexOf('}', at);
        if (close < 0) throw new FormatException("A { without } in: " + _text);
        var inner = _text.Substring(at, close - at);
        at = close + 1;
        return Value(inner);
    }

    private string Value(string inner)
    {
        var bar = inner.IndexOf('|');
        var colon = inner.IndexOf(':');
        var name = bar >= 0 ? inner.Substring(0, bar) : colon >= 0 ? inner.Substring(0, colon) : inner;
        var value = _valueOf(name);
        if (value.Length == 0) _isComplete = false;
        if (bar >= 0) return value.Length > 0 ? value : inner.Substring(bar + 1);
        return colon >= 0 && value.Length > 0 ? value + " " + Noun(value, inner.Substring(colon + 1)) : value;
    }

    private static string Noun(string number, string noun)
    {
        var comma = noun.IndexOf(',');
        if (comma < 0) return number == "1" ? noun : noun + "s";
        return number == "1" ? noun.Substring(0, comma) : noun.Substring(comma + 1);
    }
}
