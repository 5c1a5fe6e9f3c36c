using System;
using System.Globalization;
using System.Linq;
using Microsoft.AspNetCore.Http;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>What the <c>Prefer</c> header asks for. A preference that is not known is ignored, as the standard (RFC 7240) wants.</summary>
internal sealed record Preferences
{
    /// <summary>Dataverse never sends more rows than this on one page.</summary>
    public const int LargestPage = 5000;

    /// <summary>Whether values come with their labels and lookups with their tables.</summary>
    public bool Annotations { get; init; }

    /// <summary>Whether a created or changed row is sent back.</summary>
    public bool Representation { get; init; }

    /// <summary>Rows on a page, 1..5000.</summary>
    public int? PageSize { get; init; }

    /// <summary>Reads the header of a request.</summary>
    public static Preferences Of(IHeaderDictionary headers)
    {
        var wanted = headers["Prefer"].SelectMany(value => Split(value ?? "")).ToArray();
        return new Preferences
        {
            Annotations = wanted.Any(one => one.StartsWith("odata.include-annotations=", StringComparison.OrdinalIgnoreCase) && AsksForValues(one)),
            Representation = wanted.Contains("return=representation", StringComparer.OrdinalIgnoreCase),
            PageSize = PageSizeOf(wanted.FirstOrDefault(one => one.StartsWith("odata.maxpagesize=", StringComparison.OrdinalIgnoreCase))),
        };
    }

    private static string[] Split(string header)
    {
        var quoted = false;
        var separated = string.Concat(header.Select(c => (quoted ^= c == '"') || c != ',' ? c : '\n'));
        return separated.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool AsksForValues(string preference) =>
        preference.Contains('*', StringComparison.Ordinal) || preference.Contains("FormattedValue", StringComparison.OrdinalIgnoreCase);

    private static int? PageSizeOf(string? preference)
    {
        if (preference is null)
            return null;
        var text = preference[(preference.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0
            ? Math.Min(size, LargestPage)
            : throw ODataException.BadQuery($"Invalid odata.maxpagesize '{text}': a whole number from 1 was expected.");
    }
}
