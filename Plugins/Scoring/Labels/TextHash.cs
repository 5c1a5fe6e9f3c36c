using System.Security.Cryptography;
using System.Text;
using CrmCoach.Scoring.Labels.Words;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>What a text is known by: the same words have the same hash, whatever their mark-up, case and punctuation.</summary>
internal static class TextHash
{
    private const string Digits = "0123456789abcdef";

    /// <summary>SHA-256 over the folded words, as 64 lower-case hex digits.</summary>
    public static string Of(VisibleText visible)
    {
        var words = new StringBuilder();
        Fold(visible.Subject, words);
        words.Append('\n');
        Fold(visible.Body, words);
        using var sha = SHA256.Create();
        return Hex(sha.ComputeHash(Encoding.UTF8.GetBytes(words.ToString())));
    }

    /// <summary>Lower-case hex digits of some bytes.</summary>
    public static string Hex(byte[] bytes)
    {
        var hex = new StringBuilder(bytes.Length * 2);
        foreach (var part in bytes) hex.Append(Digits[part >> 4]).Append(Digits[part & 15]);
        return hex.ToString();
    }

    private static void Fold(string text, StringBuilder words)
    {
        var between = false;
        foreach (var c in text)
        {
            var folded = Letters.IsDigit(c) || c > '\u017F' ? c : Letters.Fold(c);
            if (folded == '\0')
            {
                between = true;
                continue;
            }

            if (between) words.Append(' ');
            between = false;
            words.Append(folded);
        }
    }
}
