using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Concepts;
using CrmCoach.Scoring.Labels.Features;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>Where a cue stands in an activity, and what it does there.</summary>
/// <param name="Field">In which text.</param>
/// <param name="Span">Its words in the visible text.</param>
/// <param name="IsFoundWithout">Whether the label is found in the activity without the cue.</param>
/// <param name="IsFoundWith">Whether it is found with it.</param>
public sealed record CueMatch(TextField Field, Span Span, bool IsFoundWithout, bool IsFoundWith);

/// <summary>Tries a cue on activities before an organisation publishes it.</summary>
public static class CueTrial
{
    /// <summary>Where the cue stands in the activity; nowhere in a text in which it is not looked for, such as an English cue in one in another language.</summary>
    public static IReadOnlyList<CueMatch> Of(Cue cue, ActivityText activity)
    {
        var cues = new CueList(new[] { cue });
        var with = TextAnalyzer.Analyze(activity, cues, out var visible);
        var isUnread = with.State == ReadingState.Empty || (with.State == ReadingState.OtherLanguage && cue.IsEnglish);
        if (cues.Count == 0 || isUnread) return Array.Empty<CueMatch>();
        var places = Places(cues, activity, visible);
        if (places.Count == 0) return Array.Empty<CueMatch>();
        var isFoundWithout = Shows(TextAnalyzer.Analyze(activity), cue.Label);
        return places.ConvertAll(place => place with { IsFoundWithout = isFoundWithout, IsFoundWith = Shows(with, cue.Label) });
    }

    private static List<CueMatch> Places(CueList cues, ActivityText activity, VisibleText visible)
    {
        var document = new Document();
        document.Read(activity, visible);
        var places = new List<CueMatch>();
        foreach (var sentence in document.Sentences)
        {
            var hits = new List<ConceptHit>();
            cues.Match(document.Words, sentence.FirstWord, sentence.EndWord, hits);
            foreach (var hit in hits)
            {
                var start = document.Words[hit.First].Start;
                places.Add(new CueMatch(sentence.Field, new Span(start, document.Words[hit.End - 1].End - start), false, false));
            }
        }

        return places;
    }

    private static bool Shows(Reading reading, Label label)
    {
        foreach (var finding in reading.Findings)
        {
            if (finding.Label == label) return true;
        }

        return false;
    }
}
