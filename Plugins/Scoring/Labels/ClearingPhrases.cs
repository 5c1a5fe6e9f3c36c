using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Phrases;

namespace CrmCoach.Scoring.Labels;

/// <summary>The phrases of <c>Labels/clearings.txt</c>; a block is a type of obstacle, <c>any</c>, or what makes a phrase none.</summary>
internal static class ClearingPhrases
{
    private const string Open = "open";

    private static readonly PhraseBook Book = PhraseBook.Load("Labels/clearings.txt", "Labels/Stance/doubt.txt");

    /// <summary>What the words of a clause say to be out of the way.</summary>
    public static List<Label> In(List<PlainWord> words)
    {
        var labels = new List<Label>();
        var hits = Book.In(words, 0, words.Count);
        foreach (var hit in hits)
        {
            if (hit.Block == Open || hits.Exists(other => other.Block == Open && other.Touches(hit))) continue;
            var label = LabelOf(hit.Block);
            if (!labels.Contains(label) && IsPlain(words, hit)) labels.Add(label);
        }

        return labels;
    }

    /// <summary>Whether the words leave open what becomes of all that follows in the sentence.</summary>
    public static bool AreDoubtful(List<PlainWord> words) => words.Exists(word => Book.Has("doubt", word.Plain));

    private static Label LabelOf(string block)
    {
        if (block == "any") return Label.ObstacleCleared;
        return LabelNames.TryParse("obstacle." + block + ".cleared", out var label) ? label : throw new FormatException("No obstacle is called " + block + ".");
    }

    /// <summary>No word of doubt stands between the commas around the phrase, but for those that the phrase itself asks for.</summary>
    private static bool IsPlain(List<PlainWord> words, PhraseHit hit)
    {
        var first = hit.Start;
        while (first > 0 && !words[first].IsAfterBreak) first--;
        for (var at = first; at < words.Count && (at < hit.End || !words[at].IsAfterBreak); at++)
        {
            if (!Book.Has("stop", words[at].Plain)) continue;
            var isAskedFor = at >= hit.Start && at < hit.End && hit.Phrase.Names(words[at].Plain);
            if (!isAskedFor) return false;
        }

        return true;
    }
}
