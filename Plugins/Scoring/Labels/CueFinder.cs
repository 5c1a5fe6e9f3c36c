using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Concepts;
using CrmCoach.Scoring.Labels.Features;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>Shows an organisation where its cues stand, whatever the analyser makes of them.</summary>
public static class CueFinder
{
    [ThreadStatic]
    private static Document? _document;

    /// <summary>Every place where a cue stands in an activity's own words, in the order of the text. A text in another language has none.</summary>
    public static IReadOnlyList<FoundCue> Find(ActivityText activity, CueList cues)
    {
        var found = new List<FoundCue>();
        var visible = VisibleText.Of(activity);
        if (cues.Count == 0 || visible.IsEmpty || !visible.IsEnglish) return found;
        var document = _document ??= new Document();
        document.Read(activity, visible);
        var hits = new List<ConceptHit>();
        foreach (var sentence in document.Sentences)
        {
            hits.Clear();
            cues.Match(document.Words, sentence.FirstWord, sentence.EndWord, hits);
            foreach (var hit in hits) found.Add(Of(hit, document, sentence.Field, cues));
        }

        return found;
    }

    private static FoundCue Of(ConceptHit hit, Document document, TextField field, CueList cues)
    {
        var start = document.Words[hit.First].Start;
        return new FoundCue(cues[hit.Concept], field, new Span(start, document.Words[hit.End - 1].End - start));
    }
}

/// <summary>A cue and where it stands.</summary>
/// <param name="Cue">Which.</param>
/// <param name="Field">The text that holds it.</param>
/// <param name="Span">Its words in the visible text.</param>
public sealed record FoundCue(Cue Cue, TextField Field, Span Span);
