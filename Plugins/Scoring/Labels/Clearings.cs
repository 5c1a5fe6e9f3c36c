using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>
/// Finds where somebody says plainly that something is out of the customer's way. The reader's model knows no such label; a few phrases do, and a word too many
/// for doubt, condition, denial or another matter is enough to leave it.
/// </summary>
public static class Clearings
{
    private static readonly ClearingPhrases Phrases = ClearingPhrases.Load();

    /// <summary>The reading with what the text says to be out of the way.</summary>
    public static Reading Added(Reading reading, ActivityText activity, VisibleText text)
    {
        if (reading.State is not (ReadingState.Read or ReadingState.Cut)) return reading;
        var isOurs = !(activity.Direction == Direction.Incoming && activity.Kind is ActivityKind.Email or ActivityKind.Letter or ActivityKind.Social);
        var found = new List<Finding>();
        foreach (var sentence in Sentences.Of(text))
        {
            if (sentence.Field == TextField.Body && (sentence.Traits & SegmentTraits.Question) == 0) Look(text.Body, sentence.Span, isOurs, found);
        }

        if (found.Count == 0) return reading;
        found.AddRange(reading.Findings);
        found.Sort(Finding.ByPlace);
        return reading with { Findings = found };
    }

    private static void Look(string text, Span sentence, bool isOurs, List<Finding> found)
    {
        var isDoubtful = false;
        var typed = found.Count;
        var clauses = Sentences.Clauses(text, sentence);
        for (var i = 0; i < clauses.Count; i++)
        {
            var words = ClearingWord.In(text, clauses[i]);
            isDoubtful |= words.Exists(word => word.Is("if", "once", "unless", "until", "whether", "hope", "hopefully"));
            if (isDoubtful || (isOurs && words.Exists(word => word.Is("our", "my")))) continue;
            foreach (var label in Phrases.In(words)) Add(new Finding(label, TextField.Body, sentence), found, typed);
        }
    }

    /// <summary>Each once a sentence; what the words leave open only where they name nothing.</summary>
    private static void Add(Finding finding, List<Finding> found, int from)
    {
        var known = found.GetRange(from, found.Count - from);
        if (known.Exists(other => other.Label == finding.Label || finding.Label == Label.ObstacleCleared)) return;
        found.RemoveAll(other => other.Label == Label.ObstacleCleared && other.Span == finding.Span);
        found.Add(finding);
    }
}
