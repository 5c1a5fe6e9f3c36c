using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>Whether there was something to read.</summary>
public enum ReadingState
{
    /// <summary>Read to the end.</summary>
    Read,

    /// <summary>No words of its own.</summary>
    Empty,

    /// <summary>Sent by a machine: out of office, delivery report, calendar response.</summary>
    Automatic,

    /// <summary>Not in English.</summary>
    OtherLanguage,

    /// <summary>Too long: read up to the limit.</summary>
    Cut,
}

/// <summary>A label and the words that show it.</summary>
/// <param name="Label">What was found.</param>
/// <param name="Field">In which text.</param>
/// <param name="Span">Where in the visible text.</param>
public sealed record Finding(Label Label, TextField Field, Span Span)
{
    /// <summary>The people (contact ids) that the sentence around the finding names.</summary>
    public IReadOnlyList<Guid> People { get; init; } = Array.Empty<Guid>();

    /// <summary>Whose word it is.</summary>
    public Speaker Speaker { get; init; }

    /// <summary>How sure the words are of it.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The order of findings in a reading: by field, start, length and label.</summary>
    internal static int ByPlace(Finding first, Finding second)
    {
        var order = first.Field.CompareTo(second.Field);
        if (order == 0) order = first.Span.Start.CompareTo(second.Span.Start);
        if (order == 0) order = first.Span.Length.CompareTo(second.Span.Length);
        return order != 0 ? order : first.Label.CompareTo(second.Label);
    }
}

/// <summary>What the analyser found in one activity. It holds no words of the text.</summary>
/// <param name="State">Whether there was something to read.</param>
/// <param name="Findings">What was found, by field, start, length and label.</param>
/// <param name="TextHash">SHA-256 over the activity's own words, folded, as 64 lower-case hex digits: the same words have the same hash whatever their mark-up.</param>
public sealed record Reading(ReadingState State, IReadOnlyList<Finding> Findings, string TextHash)
{
    /// <summary>
    /// The reading as people corrected it; the same where the corrections are of another text. What was marked wrong is gone, what was marked right or
    /// added is there, whatever the analyser says today. A finding added for the whole activity has an empty span; one that was added takes the people of
    /// findings at the same place.
    /// </summary>
    public Reading Corrected(Corrections corrections)
    {
        if (corrections.TextHash != TextHash || corrections.Items.Count == 0) return this;
        var findings = new List<Finding>(Findings);
        foreach (var item in corrections.Items)
        {
            if (item.Verdict == Verdict.Wrong) findings.RemoveAll(item.IsAbout);
            else if (!findings.Exists(item.IsAbout)) findings.Add(Added(item));
        }

        findings.Sort(Finding.ByPlace);
        return this with { Findings = findings };
    }

    private Finding Added(Correction item)
    {
        var people = new List<Guid>();
        foreach (var finding in Findings)
        {
            if (item.IsOfAll || !item.IsAt(finding)) continue;
            foreach (var person in finding.People)
            {
                if (!people.Contains(person)) people.Add(person);
            }
        }

        return new Finding(item.Label, item.Field, item.Span) { People = people };
    }
}
