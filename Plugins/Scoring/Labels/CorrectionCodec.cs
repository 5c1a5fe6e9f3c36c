using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>
/// Corrections as stored text: a first line <c># hash</c>, then one line each, <c>wrong|right|added label subject|body start length</c>. No words of the text.
/// </summary>
public static class CorrectionCodec
{
    private const string Head = "# ";

    private static readonly string[] Verdicts = { "wrong", "right", "added" };

    /// <summary>The stored form.</summary>
    public static string Write(Corrections corrections)
    {
        var text = new StringBuilder(Head).Append(corrections.TextHash);
        foreach (var item in corrections.Items)
        {
            text.Append('\n').Append(Verdicts[(int)item.Verdict]).Append(' ').Append(item.Label.Name())
                .Append(item.Field == TextField.Subject ? " subject " : " body ")
                .Append(item.Span.Start.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(item.Span.Length.ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>The corrections that were stored; null where the text holds none. Line ends may be those of Windows.</summary>
    public static Corrections? Parse(string text)
    {
        var lines = text.TrimEnd('\r', '\n').Split('\n');
        var hash = Line(lines, 0);
        if (!hash.StartsWith(Head, StringComparison.Ordinal) || !Sha256.IsHex(hash.Substring(Head.Length))) return null;

        var items = new List<Correction>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (ParseItem(Line(lines, i).Split(' ')) is not { } item) return null;
            items.Add(item);
        }

        return new Corrections(hash.Substring(Head.Length), items);
    }

    /// <summary>The verdict with this written name; false where there is none.</summary>
    public static bool TryParse(string name, out Verdict verdict)
    {
        var at = Array.IndexOf(Verdicts, name);
        verdict = (Verdict)(at < 0 ? 0 : at);
        return at >= 0;
    }

    private static string Line(string[] lines, int at) => lines[at].TrimEnd('\r');

    private static Correction? ParseItem(string[] parts)
    {
        if (parts.Length != 5 || !TryParse(parts[0], out var verdict) || !LabelNames.TryParse(parts[1], out var label)) return null;
        if (parts[2] is not ("subject" or "body") || !TryNumber(parts[3], out var start) || !TryNumber(parts[4], out var length)) return null;
        if (start > int.MaxValue - length) return null;
        return new Correction(verdict, label, parts[2] == "subject" ? TextField.Subject : TextField.Body, new Span(start, length));
    }

    private static bool TryNumber(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
