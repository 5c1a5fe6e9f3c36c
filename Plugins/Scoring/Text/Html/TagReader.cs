using System;

namespace CrmCoach.Scoring.Text.Html;

/// <summary>Reads tags and comments by the rules of the HTML standard's tokenizer; each character is looked at once.</summary>
internal static class TagReader
{
    private const int LongestName = 24;
    private const int LongestValue = 2000;

    /// <summary>Whether a tag, a comment or a declaration begins here, so that &lt; is no mere character.</summary>
    public static bool BeginsAt(string html, int at)
    {
        if (at + 1 >= html.Length) return false;
        var next = html[at + 1];
        if (next == '/') return at + 2 < html.Length && (Letters.IsAsciiLetter(html[at + 2]) || html[at + 2] is not ('<' or ' '));
        return next is '!' or '?' || Letters.IsAsciiLetter(next);
    }

    /// <summary>Whether the mark-up that begins here holds no element: a comment, a declaration, an instruction.</summary>
    public static bool IsComment(string html, int at) => html[at + 1] is '!' or '?' || html[at + 1] == '/' && !Letters.IsAsciiLetter(html[at + 2]);

    /// <summary>The position after the comment.</summary>
    public static int SkipComment(string html, int at)
    {
        if (string.CompareOrdinal(html, at, "<!--", 0, 4) != 0) return After(html, ">", at + 2);
        if (string.CompareOrdinal(html, at + 4, ">", 0, 1) == 0) return at + 5;
        if (string.CompareOrdinal(html, at + 4, "->", 0, 2) == 0) return at + 6;
        for (var end = html.IndexOf("--", at + 4, StringComparison.Ordinal); end >= 0; end = html.IndexOf("--", end + 1, StringComparison.Ordinal))
        {
            if (string.CompareOrdinal(html, end + 2, ">", 0, 1) == 0) return end + 3;
            if (string.CompareOrdinal(html, end + 2, "!>", 0, 2) == 0) return end + 4;
        }

        return html.Length;
    }

    /// <summary>The position after the end tag of an element whose content is not mark-up, or the end of the text.</summary>
    public static int EndOfRawText(string html, int at, string name)
    {
        for (var end = html.IndexOf("</", at, StringComparison.Ordinal); end >= 0; end = html.IndexOf("</", end + 2, StringComparison.Ordinal))
            if (IsNameAt(html, end + 2, name)) return end;
        return html.Length;
    }

    /// <summary>Reads the tag at <paramref name="at"/> and moves behind it; null where the text ends within.</summary>
    public static Tag? Read(string html, ref int at)
    {
        var tag = new Tag { IsEnd = html[at + 1] == '/' };
        var start = at + (tag.IsEnd ? 2 : 1);
        at = start;
        while (at < html.Length && !EndsName(html[at])) at++;
        tag.Name = at - start <= LongestName ? Letters.ToLower(html.Substring(start, at - start)) : "unknown";
        while (at < html.Length && html[at] != '>') ReadAttribute(html, ref at, tag);
        if (at >= html.Length) return null;
        at++;
        return tag;
    }

    private static void ReadAttribute(string html, ref int at, Tag tag)
    {
        while (at < html.Length && (IsSpace(html[at]) || html[at] == '/')) at++;
        if (at >= html.Length || html[at] == '>') return;
        var start = at++;
        while (at < html.Length && html[at] != '=' && !EndsName(html[at])) at++;
        var name = at - start <= LongestName ? Letters.ToLower(html.Substring(start, at - start)) : "";
        while (at < html.Length && IsSpace(html[at])) at++;
        if (at < html.Length && html[at] == '=') ReadValue(html, ref at, tag, name);
        else tag.Set(name, "");
    }

    private static void ReadValue(string html, ref int at, Tag tag, string name)
    {
        at++;
        while (at < html.Length && IsSpace(html[at])) at++;
        if (at >= html.Length || html[at] == '>') return;
        var quote = html[at];
        var start = quote is '"' or '\'' ? at + 1 : at;
        var end = start > at ? html.IndexOf(quote, start) : EndOfBareValue(html, start);
        at = end < 0 ? html.Length : start > at ? end + 1 : end;
        if (end >= 0) tag.Set(name, html.Substring(start, Math.Min(end - start, LongestValue)));
    }

    private static int EndOfBareValue(string html, int at)
    {
        while (at < html.Length && html[at] != '>' && !IsSpace(html[at])) at++;
        return at;
    }

    private static bool IsNameAt(string html, int at, string name)
    {
        if (at + name.Length > html.Length) return false;
        for (var i = 0; i < name.Length; i++)
            if (Letters.ToLower(html[at + i]) != name[i]) return false;
        return at + name.Length == html.Length || EndsName(html[at + name.Length]);
    }

    private static int After(string html, string mark, int from)
    {
        var found = html.IndexOf(mark, from, StringComparison.Ordinal);
        return found < 0 ? html.Length : found + mark.Length;
    }

    private static bool EndsName(char c) => IsSpace(c) || c is '/' or '>';

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
