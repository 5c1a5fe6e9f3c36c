using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>
/// Readings as stored text. The first line is the state and the text's hash, each further one a finding: <c>label field start length speaker certainty</c>, then
/// the contact ids of the people named. No words of the text.
/// </summary>
public static class ReadingCodec
{
    private const int Fixed = 6;

    private static readonly string[] States = { "read", "empty", "automatic", "otherlanguage", "cut" };

    /// <summary>The stored form of a reading.</summary>
    public static string Write(Reading reading)
    {
        var text = new StringBuilder();
        text.Append(States[(int)reading.State]).Append(' ').Append(reading.TextHash);
        foreach (var finding in reading.Findings)
        {
            text.Append('\n').Append(finding.Label.Name()).Append(finding.Field == TextField.Subject ? " subject " : " body ")
                .Append(finding.Span.Start.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(finding.Span.Length.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(finding.Speaker.Name()).Append(' ').Append(finding.Certainty.Name());
            foreach (var person in finding.People) text.Append(' ').Append(person.ToString("N"));
        }

        return text.ToString();
    }

    /// <summary>The reading that was stored; null where the text is no stored reading.</summary>
    public static Reading? Parse(string text)
    {
        var lines = text.Split('\n');
        var head = lines[0].Split(' ');
        if (head.Length != 2) return null;
        var state = Array.IndexOf(States, head[0]);
        if (state < 0 || !Sha256.IsHex(head[1])) return null;

        var findings = new List<Finding>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (ParseFinding(lines[i].Split(' ')) is not { } finding) return null;
            findings.Add(finding);
        }

        return new Reading((ReadingState)state, findings, head[1]);
    }

    private static Finding? ParseFinding(string[] parts)
    {
        if (parts.Length < Fixed || !LabelNames.TryParse(parts[0], out var label) || parts[1] is not ("subject" or "body")) return null;
        if (!TryNumber(parts[2], out var start) || !TryNumber(parts[3], out var length) || length == 0) return null;
        if (!StanceNames.TryParse(parts[4], out Speaker speaker) || !StanceNames.TryParse(parts[5], out Certainty certainty)) return null;
        var people = new Guid[parts.Length - Fixed];
        for (var i = 0; i < people.Length; i++)
        {
            if (!Guid.TryParseExact(parts[i + Fixed], "N", out people[i])) return null;
        }

        return new Finding(label, parts[1] == "subject" ? TextField.Subject : TextField.Body, new Span(start, length))
        {
            Speaker = speaker, Certainty = certainty, People = people,
        };
    }

    private static bool TryNumber(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
