using System;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>Reads one activity: the same text gives the same reading on every runtime and culture.</summary>
public static class TextAnalyzer
{
    [ThreadStatic]
    private static Reader? _reader;

    /// <summary>Changes whenever a reading of the same text could change.</summary>
    public static string Version { get; } = Resources.Fingerprint("Labels");

    /// <summary>What the activity's own words show.</summary>
    public static Reading Analyze(ActivityText text) => Analyze(text, out _);

    /// <summary>The same, with the visible text that the findings' spans count in.</summary>
    public static Reading Analyze(ActivityText text, out VisibleText visible)
    {
        visible = VisibleText.Of(text);
        return (_reader ??= new Reader()).Read(text, visible);
    }
}
