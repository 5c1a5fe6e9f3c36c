using System;
using System.Collections.Generic;
using System.Globalization;

namespace CrmCoach.Scoring.Text.Html;

/// <summary>Character references: <c>&amp;amp;</c>, <c>&amp;#8217;</c>, <c>&amp;#x20AC;</c>, and those that old pages write without a semicolon.</summary>
internal static class References
{
    private const int LongestName = 32;

    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Unclosed = new(StringComparer.Ordinal);

    // What browsers make of the numbers 128 to 159, which in Unicode are controls (HTML standard, numeric character reference end state).
    private const string WindowsLatin = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    static References()
    {
        foreach (var entry in Lexicon.Entries("Text/Html/entities.txt")) Learn(entry);
    }

    /// <summary>The characters of the reference that begins with &amp; at this position, and the position behind it; null where there is none.</summary>
    public static string? At(string html, int at, out int end)
    {
        end = at + 1;
        if (end >= html.Length) return null;
        return html[end] == '#' ? NumberAt(html, ref end) : NameAt(html, ref end);
    }

    private static string? NumberAt(string html, ref int end)
    {
        var hex = end + 1 < html.Length && html[end + 1] is 'x' or 'X';
        var start = end + (hex ? 2 : 1);
        var at = start;
        long code = 0;
        for (int digit; at < html.Length && (digit = Digit(html[at], hex)) >= 0; at++) code = Math.Min(code * (hex ? 16 : 10) + digit, 0x110000);
        if (at == start) return null;
        end = at < html.Length && html[at] == ';' ? at + 1 : at;
        return Character((int)code);
    }

    private static int Digit(char c, bool hex)
    {
        if (Letters.IsDigit(c)) return c - '0';
        var lower = Letters.ToLower(c);
        return hex && lower is >= 'a' and <= 'f' ? lower - 'a' + 10 : -1;
    }

    private static string Character(int code)
    {
        if (code is >= 0x80 and <= 0x9F) return WindowsLatin[code - 0x80].ToString();
        return code is 0 or > 0x10FFFF or >= 0xD800 and <= 0xDFFF ? "\uFFFD" : char.ConvertFromUtf32(code);
    }

    private static string? NameAt(string html, ref int end)
    {
        var at = end;
        while (at < html.Length && at - end < LongestName && (Letters.IsAsciiLetter(html[at]) || Letters.IsDigit(html[at]))) at++;
        if (at < html.Length && html[at] == ';' && Named.TryGetValue(html.Substring(end, at - end), out var closed))
        {
            end = at + 1;
            return closed;
        }

        for (var length = Math.Min(at - end, 6); length >= 2; length--)
            if (Unclosed.TryGetValue(html.Substring(end, length), out var open))
            {
                end += length;
                return open;
            }

        return null;
    }

    private static void Learn(string entry)
    {
        var parts = entry.Split(' ');
        var name = parts[0].TrimStart('!');
        var characters = "";
        for (var i = 1; i < parts.Length; i++)
            characters += char.ConvertFromUtf32(int.Parse(parts[i], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        Named[name] = characters;
        if (parts[0][0] == '!') Unclosed[name] = characters;
    }
}
