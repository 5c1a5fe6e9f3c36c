using System;
using System.Globalization;

namespace CrmCoach.Cli.Json;

/// <summary>Dates and times in the forms of ISO 8601 that people and the Web API write; without a zone they are taken as UTC.</summary>
internal static class IsoTime
{
    private static readonly string[] Forms = AllForms();

    public static bool TryRead(string text, out DateTime utc)
    {
        utc = default;
        var trimmed = text.Trim();
        if (trimmed.Length > 10 && trimmed[10] is ' ' or 't') trimmed = trimmed.Substring(0, 10) + "T" + trimmed.Substring(11);
        trimmed = trimmed.Replace('z', 'Z').Replace(',', '.');
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (!DateTimeOffset.TryParseExact(trimmed, Forms, CultureInfo.InvariantCulture, Styles, out var time)) return false;
        utc = time.UtcDateTime;
        return true;
    }

    private static string[] AllForms()
    {
        var dates = new[] { "yyyy-MM-dd", "yyyyMMdd" };
        var times = new[] { "'T'HH:mm:ss.FFFFFFF", "'T'HH:mm:ss", "'T'HH:mm", "'T'HH", "'T'HHmmss", "'T'HHmm", "" };
        var zones = new[] { "", "'Z'", "zzz", "zz" };
        var forms = new string[dates.Length * times.Length * zones.Length];
        var next = 0;
        foreach (var date in dates)
            foreach (var time in times)
                foreach (var zone in zones) forms[next++] = date + time + zone;
        return forms;
    }
}
