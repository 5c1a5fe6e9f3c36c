namespace CrmCoach.Scoring.Text;

/// <summary>What stands before an item of a list: a bullet, a number, a letter, a check box.</summary>
internal static class ItemMarkers
{
    /// <summary>How many characters at the start of the span are a marker with the space behind it; 0 where there is none.</summary>
    public static int LengthAt(string text, Span span)
    {
        var at = span.Start;
        if (IsBullet(text[at])) return Spaced(text, span, at + 1, IsOnlyBullet(text[at]));
        if (text[at] == '[' && span.Length > 3 && text[at + 2] == ']') return Spaced(text, span, at + 3, true);
        var open = text[at] == '(';
        if (open) at++;
        var start = at;
        while (at < span.End && at - start < 3 && Letters.IsDigit(text[at])) at++;
        if (at == start && at < span.End && Letters.IsAsciiLetter(text[at])) at++;
        if (at == start || at >= span.End) return 0;
        if (text[at] == ')') return Spaced(text, span, at + 1, true);
        return !open && text[at] == '.' && Letters.IsDigit(text[at - 1]) ? Spaced(text, span, at + 1, false) : 0;
    }

    private static bool IsBullet(char c) => c is '-' or '*' or '+' or '=' or '>' or '–' or '—' || IsOnlyBullet(c);

    private static bool IsOnlyBullet(char c) => c is '•' or '·' or '◦' or '▪' or '■' or '●' or '○' or '‣' or '→' or '➢' or '✓' or '✔' or '☐' or '☑' or '§' or '\uF0B7' or '\uF0A7';

    private static int Spaced(string text, Span span, int at, bool alsoWithout)
    {
        if (at >= span.End) return 0;
        if (!alsoWithout && text[at] is not (' ' or '\t')) return 0;
        while (at < span.End && text[at] is ' ' or '\t') at++;
        return at < span.End ? at - span.Start : 0;
    }
}
