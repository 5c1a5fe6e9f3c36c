namespace CrmCoach.Scoring.Text;

/// <summary>
/// What a character is, decided by fixed ranges: the runtimes disagree about letters and cases beyond ASCII, and a reading must be the same on all.
/// </summary>
public static class Letters
{
    // Base letters of U+00C0 to U+017F, lower case; a space where there is no letter.
    private const string Bases =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Whether the character can be part of a word: a letter of any script, or a mark on one.</summary>
    public static bool IsLetter(char c) => c < 0x80 ? IsAsciiLetter(c) : IsOtherLetter(c);

    private static bool IsOtherLetter(char c)
    {
        if (c < 0x250) return c is >= 'À' and not ('×' or '÷') or 'ª' or 'µ' or 'º';
        if (c < 0x530) return IsGreekOrCyrillic(c);
        return IsOtherScript(c);
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>A letter or a digit.</summary>
    public static bool IsWord(char c) => IsLetter(c) || IsDigit(c);

    /// <summary>Whether the character is a capital with a small counterpart.</summary>
    public static bool IsUpper(char c) => ToLower(c) != c;

    /// <summary>Whether the character is a letter and no capital.</summary>
    public static bool IsLower(char c) => IsLetter(c) && ToLower(c) == c;

    /// <summary>The small letter of Latin, Greek and Cyrillic capitals; any other character is returned as it is.</summary>
    public static char ToLower(char c) => c < 0x80 ? c is >= 'A' and <= 'Z' ? (char)(c + 32) : c : OtherToLower(c);

    private static char OtherToLower(char c)
    {
        if (c < 0xC0) return c;
        if (c < 0x100) return c <= 'Þ' && c != '×' ? (char)(c + 32) : c;
        if (c < 0x250) return ExtendedLatinToLower(c);
        if (c < 0x400) return GreekToLower(c);
        if (c < 0x530) return CyrillicToLower(c);
        if (c is >= '\u1E00' and <= '\u1E95' or >= '\u1EA0' and <= '\u1EFF') return (char)(c | 1);
        return c is >= '\uFF21' and <= '\uFF3A' ? (char)(c + 32) : c;
    }

    /// <summary>The small letter without accents: <c>É</c> gives <c>e</c>, <c>ß</c> gives <c>s</c>, <c>Ł</c> gives <c>l</c>.</summary>
    public static char ToPlain(char c)
    {
        var lower = ToLower(c);
        if (lower is < 'À' or > 'ſ') return lower;
        var plain = Bases[lower - 'À'];
        return plain == ' ' ? lower : plain;
    }

    /// <summary>The text in small letters.</summary>
    public static string ToLower(string text)
    {
        var same = 0;
        while (same < text.Length && ToLower(text[same]) == text[same]) same++;
        if (same == text.Length) return text;
        var letters = text.ToCharArray();
        for (var i = same; i < letters.Length; i++) letters[i] = ToLower(letters[i]);
        return new string(letters);
    }

    /// <summary>The text in small letters without accents, as long as the original.</summary>
    public static string ToPlain(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++) letters[i] = ToPlain(letters[i]);
        return new string(letters);
    }

    internal static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    private static bool IsGreekOrCyrillic(char c) =>
        c is <= '\u02AF'
            or >= '\u0300' and <= '\u036F'
            or >= '\u0370' and <= '\u03FF' and not ('\u0375' or '\u037E' or '\u0384' or '\u0385' or '\u0387' or '\u03F6')
            or >= '\u0400' and not ('\u0482');

    private static bool IsOtherScript(char c) =>
        c is >= '\u0531' and <= '\u0556' or >= '\u0561' and <= '\u0587'
            or >= '\u05D0' and <= '\u05EA' or >= '\u0620' and <= '\u065F' or >= '\u066E' and <= '\u06D3'
            or >= '\u0900' and <= '\u0DFF' and not ('\u0964' or '\u0965')
            or >= '\u0E01' and <= '\u0E4E' or >= '\u10A0' and <= '\u11FF'
            or >= '\u1E00' and <= '\u1FFC'
            or >= '\u3041' and <= '\u30FE' and not '\u30FB' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3'
            or >= '\uF900' and <= '\uFAFF'
            or >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A' or >= '\uFF66' and <= '\uFFDC';

    private static char ExtendedLatinToLower(char c)
    {
        if (c == '\u0130') return 'i';
        if (c == '\u0178') return 'ÿ';
        if (c is '\u0131' or '\u0138' or '\u0149' or '\u017F') return c;
        var oddIsCapital = c is >= '\u0139' and <= '\u0148' or >= '\u0179' and <= '\u017E' or >= '\u01CD' and <= '\u01DC';
        if (oddIsCapital) return c % 2 == 1 ? (char)(c + 1) : c;
        var evenIsCapital = c is < '\u0178' or >= '\u01DE' and <= '\u01EF' or >= '\u01F8' and <= '\u021F' or >= '\u0222' and <= '\u0233';
        return evenIsCapital ? (char)(c | 1) : c;
    }

    private static char GreekToLower(char c)
    {
        if (c is >= 'Α' and <= 'Ϋ' and not '\u03A2') return (char)(c + 32);
        if (c == 'Ά') return 'ά';
        if (c is >= 'Έ' and <= 'Ί') return (char)(c + 37);
        if (c == 'Ό') return 'ό';
        return c is 'Ύ' or 'Ώ' ? (char)(c + 63) : c;
    }

    private static char CyrillicToLower(char c)
    {
        if (c <= 'Џ') return (char)(c + 80);
        if (c <= 'Я') return (char)(c + 32);
        if (c == '\u04C0') return '\u04CF';
        if (c is >= '\u04C1' and <= '\u04CE') return c % 2 == 1 ? (char)(c + 1) : c;
        var evenIsCapital = c is >= '\u0460' and <= '\u0481' or >= '\u048A' and <= '\u04BF' or >= '\u04D0';
        return evenIsCapital ? (char)(c | 1) : c;
    }
}
