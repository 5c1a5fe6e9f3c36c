using System;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CrmCoach.Sandbox.Store;

/// <summary>Compares text as the platform's database does: neither case nor accents count.</summary>
internal static class Collation
{
    public const string Name = "dataverse";

    private const CompareOptions Options = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    public static void Register(SqliteConnection connection)
    {
        connection.CreateCollation(Name, Compare);
        connection.CreateFunction<string?, string?, bool>("like", IsLike, isDeterministic: true);
    }

    private static bool IsLike(string? pattern, string? text) => pattern != null && text != null && Like(pattern, text);

    public static int Compare(string left, string right) => CultureInfo.InvariantCulture.CompareInfo.Compare(left, right, Options);

    /// <summary>Whether a text fits a pattern in which % stands for any characters and _ for one.</summary>
    internal static bool Like(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        while (!pattern.IsEmpty)
        {
            if (pattern[0] == '%') return LikeAfterAny(pattern.TrimStart('%'), text);
            if (text.IsEmpty || !SameCharacter(pattern[0], text[0])) return false;
            pattern = pattern[1..];
            text = text[1..];
        }

        return text.IsEmpty;
    }

    private static bool LikeAfterAny(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        if (pattern.IsEmpty) return true;
        for (var start = 0; start <= text.Length; start++)
        {
            if (Like(pattern, text[start..])) return true;
        }

        return false;
    }

    private static bool SameCharacter(char pattern, char text)
    {
        if (pattern == '_' || pattern == text) return true;
        return CultureInfo.InvariantCulture.CompareInfo.Compare(new ReadOnlySpan<char>(in pattern), new ReadOnlySpan<char>(in text), Options) == 0;
    }
}
