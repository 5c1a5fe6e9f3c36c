using System;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>Reads one activity: the same text gives the same reading on every runtime and culture.</summary>
public static class TextAnalyzer
{
    [ThreadStatic]
    private static Reader? _reader;

    /// <summary>Changes whenever a reading of the same text without cues could change.</summary>
    public static string Version { get; } = Lexicon.Fingerprint("Deals", "Labels", "Text");

    /// <summary>The same with an organisation's cues; at most 21 characters.</summary>
    public static string VersionWith(CueList cues) => cues.Count == 0 ? Version : Version + "+" + cues.Version;

    /// <summary>What the activity's own words show.</summary>
    public static Reading Analyze(ActivityText text) => Analyze(text, CueList.Empty, out _);

    /// <summary>The same, with the visible text that the findings' spans count in.</summary>
    public static Reading Analyze(ActivityText text, out VisibleText visible) => Analyze(text, CueList.Empty, out visible);

    /// <summary>The same, by an organisation's cues as well. A cue never gives a text a label that it cannot carry by who wrote it.</summary>
    public static Reading Analyze(ActivityText text, CueList cues, out VisibleText visible)
    {
        visible = VisibleText.Of(text);
        return (_reader ??= new Reader()).Read(text, cues, visible);
    }
}
