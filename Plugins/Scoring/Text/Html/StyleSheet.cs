using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Html;

/// <summary>The classes and ids that a page's style sheets hide. Only plain selectors count (<c>.x</c>, <c>#x</c>, <c>p.x</c>), and none for certain screens.</summary>
internal sealed class StyleSheet
{
    private const int LongestSheet = 50_000;

    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    /// <summary>Reads the content of a style element.</summary>
    public void Read(string css)
    {
        var at = 0;
        while (at < css.Length && at < LongestSheet)
        {
            var open = css.IndexOf('{', at);
            if (open < 0) return;
            var selectors = css.Substring(at, open - at);
            if (selectors.IndexOf('@') >= 0) at = AfterBlock(css, open);
            else
            {
                var close = css.IndexOf('}', open);
                if (close < 0) return;
                if ((InlineStyle.Read(css.Substring(open + 1, close - open - 1)) & StyleMarks.Hidden) != 0) Hide(selectors);
                at = close + 1;
            }
        }
    }

    public bool Hides(Tag tag)
    {
        if (_hidden.Count == 0) return false;
        if (tag.Id != null && _hidden.Contains("#" + tag.Id)) return true;
        if (tag.Class == null) return false;
        foreach (var name in tag.Class.Split(' '))
            if (_hidden.Contains("." + name) || _hidden.Contains(tag.Name + "." + name)) return true;
        return false;
    }

    private void Hide(string selectors)
    {
        foreach (var selector in selectors.Split(','))
        {
            var plain = Letters.ToLower(selector).Trim();
            if (plain.IndexOfAny(Marks) >= 0 && plain.IndexOfAny(Complex) < 0) _hidden.Add(plain);
        }
    }

    private static int AfterBlock(string css, int open)
    {
        var depth = 0;
        for (var at = open; at < css.Length; at++)
        {
            if (css[at] == '{') depth++;
            else if (css[at] == '}' && --depth == 0) return at + 1;
        }

        return css.Length;
    }

    private static readonly char[] Marks = { '.', '#' };
    private static readonly char[] Complex = { ' ', '>', '+', '~', ':', '[', '*', '\n', '\t' };
}
