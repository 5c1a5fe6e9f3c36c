using System.Security.Cryptography;
using System.Text;

namespace CrmCoach.Scoring.Text;

/// <summary>SHA-256 of texts in UTF-8.</summary>
internal static class Sha256
{
    private const int Digits = 64;

    /// <summary>The digest as 64 lower-case hex digits.</summary>
    public static string Hex(string text)
    {
        using var sha = SHA256.Create();
        var hex = new StringBuilder(Digits);
        foreach (var part in sha.ComputeHash(Encoding.UTF8.GetBytes(text))) hex.Append(Digit(part >> 4)).Append(Digit(part & 15));
        return hex.ToString();
    }

    /// <summary>Whether a text could be a digest.</summary>
    public static bool IsHex(string text)
    {
        if (text.Length != Digits) return false;
        foreach (var c in text)
        {
            if (c is not (>= '0' and <= '9' or >= 'a' and <= 'f')) return false;
        }

        return true;
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
