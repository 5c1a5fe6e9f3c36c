using System.Text;

namespace CrmCoach.Scoring.Text;

/// <summary>A fingerprint of words: the same whatever their case, white space, punctuation and mark-up.</summary>
internal static class TextHash
{
    /// <summary>SHA-256 over the folded words, 64 lower-case hex digits.</summary>
    public static string Of(string text) => Sha256.Hex(Fold(text));

    /// <summary>Words in small letters without accents, one space between them.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (!Letters.IsWord(c))
            {
                gap |= c is not ('\'' or '’');
                continue;
            }

            if (gap && folded.Length > 0) folded.Append(' ');
            gap = false;
            folded.Append(Letters.ToPlain(c));
        }

        return folded.ToString();
    }
}
