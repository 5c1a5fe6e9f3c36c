namespace CrmCoach.Scoring.Text;

/// <summary>A fingerprint of words: the same whatever their case, white space, punctuation and mark-up.</summary>
internal static class TextHash
{
    /// <summary>SHA-256 over the folded words, 64 lower-case hex digits.</summary>
    public static string Of(string text) => Sha256.Hex(Fold(text));

    /// <summary>Words in small letters without accents, one space between them.</summary>
    public static string Fold(string text)
    {
        var folded = new char[text.Length * 2];
        var length = 0;
        var gap = false;
        foreach (var c in text)
        {
            if (!Letters.IsWord(c))
            {
                gap |= c is not ('\'' or '’');
                continue;
            }

            if (gap && length > 0) folded[length++] = ' ';
            gap = false;
            folded[length++] = Letters.ToPlain(c);
        }

        return new string(folded, 0, length);
    }
}
