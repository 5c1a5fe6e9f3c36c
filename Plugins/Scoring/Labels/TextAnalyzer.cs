using System;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>Reads one activity: the same text gives the same reading on every runtime and culture.</summary>
public static class TextAnalyzer
{
    /// <summary>Changes whenever a reading of the same text could change.</summary>
    public const string Version = "1";

    /// <summary>What the activity's own words show.</summary>
    public static Reading Analyze(ActivityText text) => Analyze(text, out _);

    /// <summary>The same, with the visible text that the findings' spans count in.</summary>
    public static Reading Analyze(ActivityText text, out VisibleText visible)
    {
        visible = new VisibleText(text.Subject, text.Body);
        return new Reading(ReadingState.Empty, Array.Empty<Finding>(), "");
    }
}
