using System;
using System.Collections.Generic;
using System.Globalization;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>A line of a playbook that is not what it should be.</summary>
/// <param name="Line">Which, from 1.</param>
/// <param name="Key">What stands before the equals sign; the whole line where there is none.</param>
/// <param name="Expected">What was expected, with the range that is allowed.</param>
/// <param name="Found">What was found.</param>
public sealed record PlaybookError(int Line, string Key, string Expected, string Found)
{
    public override string ToString() =>
        "line " + Line.ToString(CultureInfo.InvariantCulture) + ": " + Key + ": expected " + Expected + ", found " + Found;
}

/// <summary>A text is no playbook; the message names every line that is wrong.</summary>
public sealed class PlaybookException : FormatException
{
    public PlaybookException(IReadOnlyList<PlaybookError> errors)
        : base(string.Join("\n", errors)) => Errors = errors;

    /// <summary>What is wrong, in the order of the lines.</summary>
    public IReadOnlyList<PlaybookError> Errors { get; }
}
