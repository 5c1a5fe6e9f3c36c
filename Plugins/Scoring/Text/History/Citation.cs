using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.History;

/// <summary>Lines cited from another message: block quotations, and lines behind &gt;.</summary>
internal static class Citation
{
    private const int FullLine = 55;
    private const int Remainder = 24;

    /// <summary>Whether the line is cited.</summary>
    public static bool Is(Line line, ActivityKind kind) =>
        line.Has(LineMarks.Cited) || kind is ActivityKind.Email or ActivityKind.Letter && IsPrefixed(line.Text);

    /// <summary>Whether a short line between two cited ones is what was left over when another client wrapped them.</summary>
    public static bool IsRemainder(IReadOnlyList<Line> lines, int index)
    {
        if (index == 0 || index + 1 >= lines.Count || lines[index].IsBlank || lines[index].Text.Length > Remainder) return false;
        var above = lines[index - 1];
        return IsPrefixed(above.Text) && above.Text.Length >= FullLine && IsPrefixed(lines[index + 1].Text) && Letters.IsLower(lines[index].Text[0]);
    }

    // ">50k needs the board" compares; so does "> 50k" standing alone among own lines, but there it is rare and the mark of a citation is not.
    private static bool IsPrefixed(string text)
    {
        if (text.Length == 0) return false;
        if (text[0] == '>') return text.Length == 1 || !Letters.IsDigit(text[1]) && text[1] != '=';
        return IsInitialled(text);
    }

    // "PO> text", as some clients cite.
    private static bool IsInitialled(string text)
    {
        var at = 0;
        while (at < text.Length && at < 4 && Letters.IsUpper(text[at])) at++;
        return at is > 0 and < 4 && at + 1 < text.Length && text[at] == '>' && text[at + 1] == ' ';
    }
}
