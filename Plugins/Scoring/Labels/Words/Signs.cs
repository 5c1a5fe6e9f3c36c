using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Words;

/// <summary>What a character means to a word.</summary>
internal static class Signs
{
    /// <summary>The plain small letter, or '\0' where the character is no letter.</summary>
    public static char Fold(char c)
    {
        if (c is >= 'a' and <= 'z') return c;
        if (c is >= 'A' and <= 'Z') return (char)(c + 32);
        return c >= '\u0080' && Letters.IsLetter(c) ? Letters.ToPlain(c) : '\0';
    }

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u00B4' or '`' or '\u02BC';

    public static bool IsCurrency(char c) => c is '$' or '\u20AC' or '\u00A3' or '\u00A5' or '\u20B9';
}
