using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Phrases;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>
/// Finds where somebody says plainly that something is out of the customer's way. The reader's model knows no such label; a few phrases do, and a word too many
/// for doubt, condition, denial or another matter is enough to leave it.
/// </summary>
public static class Clearings
{
    /// <summary>The reading with what the text says to be out of the way.</summary>
    public static Reading Added(Reading reading, ActivityText activity, VisibleText text)
    {
        if (reading.State is not (ReadingState.Read or ReadingState.Cut)) return reading;
        var found = new List<Finding>();
        foreach (var sentence in Sentences.Of(text))
        {
            if (sentence.Field == TextField.Body && (sentence.Traits & SegmentTraits.Question) == 0) Look(activity, text.Body, sentence.Span, found);
        }

        if (found.Count == 0) return reading;
        found.AddRange(reading.Findings);
        found.Sort(Finding.ByPlace);
        return reading with { Findings = found };
    }

    private static void Look(ActivityText activity, string text, Span sentence, List<Finding> found)
    {
        var isDoubtful = false;
        var typed = found.Count;
        var clauses = Sentences.Clauses(text, sentence);
        for (var i = 0; i < clauses.Count; i++)
        {
            var words = PlainWord.In(text, clauses[i]);
            isDoubtful |= ClearingPhrases.AreDoubtful(words);
            if (isDoubtful || (!activity.IsByCustomer && words.Exists(word => word.Plain is "our" or "my"))) continue;
            foreach (var label in ClearingPhrases.In(words)) Add(Cleared(label, activity, text, sentence, clauses[i]), found, typed);
        }
    }

    private static Finding Cleared(Label label, ActivityText activity, string text, Span sentence, Span clause) =>
        new Finding(label, TextField.Body, sentence) { Speaker = Speakers.Of(label, activity, text, sentence, clause) };

    /// <summary>Each once a sentence; what the words leave open only where they name nothing.</summary>
    private static void Add(Finding finding, List<Finding> found, int from)
    {
        var known = found.GetRange(from, found.Count - from);
        if (known.Exists(other => other.Label == finding.Label || finding.Label == Label.ObstacleCleared)) return;
        found.RemoveAll(other => other.Label == Label.ObstacleCleared && other.Span == finding.Span);
        found.Add(finding);
    }
}
