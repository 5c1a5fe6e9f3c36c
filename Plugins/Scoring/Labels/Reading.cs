using System;
using System.Collections.Generic;
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
}

/// <summary>What the analyser found in one activity. It holds no words of the text.</summary>
/// <param name="State">Whether there was something to read.</param>
/// <param name="Findings">What was found, by field, start, length and label.</param>
/// <param name="TextHash">SHA-256 over the activity's own words, folded, as 64 lower-case hex digits: the same words have the same hash whatever their mark-up.</param>
public sealed record Reading(ReadingState State, IReadOnlyList<Finding> Findings, string TextHash);
