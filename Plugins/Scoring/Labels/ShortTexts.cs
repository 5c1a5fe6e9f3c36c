using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>
/// Readings of the few words in a deal's own columns and recorded obstacles, which each scoring needs and nobody stores. The latest are remembered, by a hash of
/// the words and without the words.
/// </summary>
internal static class ShortTexts
{
    private const int Remembered = 500;

    private static readonly Dictionary<string, IReadOnlyList<Finding>> Known = new Dictionary<string, IReadOnlyList<Finding>>(StringComparer.Ordinal);

    /// <summary>What words of ours show, by an organisation's cues as well.</summary>
    public static IReadOnlyList<Finding> Read(string subject, string body, CueList cues)
    {
        var key = Sha256.Hex(subject + "\n\n" + body) + cues.Version;
        lock (Known)
        {
            if (Known.TryGetValue(key, out var known)) return known;
        }

        var findings = TextAnalyzer.Analyze(new ActivityText(ActivityKind.Note, Direction.None, subject, body), cues, out _).Findings;
        lock (Known)
        {
            if (Known.Count >= Remembered) Known.Clear();
            Known[key] = findings;
        }

        return findings;
    }
}
