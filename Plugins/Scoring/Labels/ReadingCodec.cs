using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>
/// A reading as text, to be stored and given back: a line <c>state hash</c>, then a line <c>label field start length [person…]</c> for each finding.
/// No words of the text that was read are in it.
/// </summary>
public static class ReadingCodec
{
    private static readonly char[] Blank = { ' ' };

    /// <summary>The reading as lines that end in \n.</summary>
    public static string Write(Reading reading)
    {
        var lines = new StringBuilder();
        lines.Append(reading.State).Append(' ').Append(reading.TextHash).Append('\n');
        foreach (var finding in reading.Findings) Write(lines, finding);
        return lines.ToString();
    }

    /// <summary>The reading, or null where the text is none: then the activity should be read again.</summary>
    public static Reading? Parse(string text)
    {
        var lines = text.Split('\n');
        var head = lines[0].Split(Blank);
        if (head.Length != 2 || !Enum.TryParse<ReadingState>(head[0], out var state)) return null;
        var findings = new List<Finding>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0) continue;
            if (ParseFinding(lines[i].Split(Blank)) is not { } finding) return null;
            findings.Add(finding);
        }

        return new Reading(state, findings, head[1]);
    }

    private static void Write(StringBuilder lines, Finding finding)
    {
        lines.Append(finding.Label.Name()).Append(' ').Append(finding.Field == TextField.Subject ? "subject" : "body").Append(' ')
            .Append(finding.Span.Start.ToString(CultureInfo.InvariantCulture)).Append(' ')
            .Append(finding.Span.Length.ToString(CultureInfo.InvariantCulture));
        foreach (var person in finding.People) lines.Append(' ').Append(person.ToString("N"));
        lines.Append('\n');
    }

    private static Finding? ParseFinding(string[] parts)
    {
        if (parts.Length < 4 || !LabelNames.TryParse(parts[0], out var label) || FieldOf(parts[1]) is not { } field) return null;
        if (NumberOf(parts[2]) is not { } start || NumberOf(parts[3]) is not { } length) return null;
        var people = new List<Guid>();
        for (var i = 4; i < parts.Length; i++)
        {
            if (!Guid.TryParseExact(parts[i], "N", out var person)) return null;
            people.Add(person);
        }

        return new Finding(label, field, new Span(start, length)) { People = people };
    }

    private static TextField? FieldOf(string name) => name == "subject" ? TextField.Subject : name == "body" ? TextField.Body : (TextField?)null;

    private static int? NumberOf(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
}
