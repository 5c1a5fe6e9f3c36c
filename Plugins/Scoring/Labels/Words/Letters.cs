namespace CrmCoach.Scoring.Labels.Words;

/// <summary>Folds Latin letters to a to z without asking the runtime, which differs between platforms.</summary>
internal static class Letters
{
    private const string Latin1 = "aaaaaaaceeeeiiiidnooooo\0ouuuuytsaaaaaaaceeeeiiiidnooooo\0ouuuuyty";
    private const string LatinA = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The folded letter, or '\0' where the character is no letter.</summary>
    public static char Fold(char c)
    {
        if (c is >= 'a' and <= 'z') return c;
        if (c is >= 'A' and <= 'Z') return (char)(c + 32);
        if (c < 0xC0) return '\0';
        if (c <= 0xFF) return Latin1[c - 0xC0];
        return c <= 0x17F ? LatinA[c - 0x100] : '\0';
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsUpper(char c) => c is >= 'A' and <= 'Z' or >= '\u00C0' and <= '\u00DE';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u00B4' or '`' or '\u02BC';

    public static bool IsCurrency(char c) => c is '$' or '\u20AC' or '\u00A3' or '\u00A5' or '\u20B9';
}
