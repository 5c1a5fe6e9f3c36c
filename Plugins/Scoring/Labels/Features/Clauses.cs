using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Concepts;
using CrmCoach.Scoring.Labels.Words;

namespace CrmCoach.Scoring.Labels.Features;

/// <summary>Parts a sentence where punctuation or a conjunction does, into clauses of a few words at least.</summary>
internal static class Clauses
{
    private const int Shortest = 4;

    private static readonly HashSet<ulong> Conjunctions = Stems("but because so although though while whereas which until unless since if and then");

    /// <summary>Adds the clauses of a sentence.</summary>
    public static void Of(Sentence sentence, int index, List<Word> words, List<ConceptHit> hits, List<Sentence> clauses)
    {
        var first = sentence.FirstWord;
        var hit = sentence.FirstHit;
        for (var at = first + 1; at <= sentence.EndWord; at++)
        {
            if (at < sentence.EndWord && !Begins(words, first, at, sentence.EndWord)) continue;
            var clause = sentence;
            clause.Parent = index;
            clause.FirstWord = first;
            clause.EndWord = at;
            clause.FirstHit = hit;
            while (hit < sentence.EndHit && hits[hit].First < at) hit++;
            clause.EndHit = hit;
            clause.Start = words[first].Start;
            clause.Length = words[at - 1].End - clause.Start;
            clauses.Add(clause);
            first = at;
        }
    }

    private static bool Begins(List<Word> words, int first, int at, int end)
    {
        if (at - first < Shortest || end - at < Shortest) return false;
        return words[at].AfterBreak || Conjunctions.Contains(words[at].Stem);
    }

    private static HashSet<ulong> Stems(string words)
    {
        var stems = new HashSet<ulong>();
        var read = new List<Word>();
        new WordReader().Read(words, 0, words.Length, read);
        foreach (var word in read) stems.Add(word.Stem);
        return stems;
    }
}
