namespace CrmCoach.Scoring.Text;

/// <summary>Which characters a reader sees: nothing of the invisible ones, one kind of space, one kind of line end.</summary>
internal static class Glyphs
{
    /// <summary>Stands for a character that is not shown.</summary>
    public const char None = '\0';

    /// <summary>The character as shown: itself, a plain space, a line feed, or <see cref="None"/>.</summary>
    public static char Shown(char c)
    {
        if (c < 0x7F) return c >= ' ' || c is '\t' or '\n' or '\r' ? c : c is '\v' or '\f' ? '\n' : None;
        if (c < 0x300) return LatinShown(c);
        if (c < 0x2000) return IsUnseenMark(c) ? None : c == '\u1680' ? ' ' : c;
        if (c < 0x2070) return PunctuationShown(c);
        if (c is '\u3000' or '\u2800') return ' ';
        return c is '\uFEFF' or '\uFFFC' or >= '\uFFF9' and <= '\uFFFB' or '\u3164' or '\uFFA0' ? None : c;
    }

    /// <summary>Whether an astral character that begins with this unit shows nothing: language tags and variation selectors.</summary>
    public static bool BeginsUnseenPair(char high) => high == '\uDB40';

    private static char LatinShown(char c)
    {
        if (c == '\u00A0') return ' ';
        if (c == '\u0085') return '\n';
        return c is < '\u00A0' or '\u00AD' ? None : c;
    }

    private static bool IsUnseenMark(char c) =>
        c is '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or >= '\u180B' and <= '\u180E';

    private static char PunctuationShown(char c)
    {
        if (c is <= '\u200A' or '\u202F' or '\u205F') return ' ';
        if (c is '\u2028' or '\u2029') return '\n';
        return c is <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' ? None : c;
    }
}
