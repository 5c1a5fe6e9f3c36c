using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Words;

namespace CrmCoach.Scoring.Labels.Concepts;

/// <summary>
/// The words and phrases of each concept, in one trie over stems. A list is a text file of sections: <c>[approver]</c>, then one entry a line.
/// In an entry <c>a|b</c> means either word, and <c>*</c> up to two words of any kind.
/// </summary>
internal sealed class ConceptLexicon
{
    private const int Root = 0;
    private const int LongestGap = 2;
    private static readonly ulong Gap = Hash.Of("*");

    private readonly Dictionary<ulong, int> _next = new();
    private readonly List<int[]?> _ends = new() { null };
    private readonly List<bool> _gaps = new() { false };
    private readonly List<string> _names = new();
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly WordReader _reader = new();
    private readonly List<Word> _words = new();

    /// <summary>The lists under Labels/Concepts.</summary>
    public static ConceptLexicon Load()
    {
        var lexicon = new ConceptLexicon();
        foreach (var path in Resources.In("Labels/Concepts")) lexicon.Read(Resources.Lines(path));
        return lexicon;
    }

    /// <summary>The names of the concepts by number.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The number of a concept, or -1.</summary>
    public int Find(string name) => _byName.TryGetValue(name, out var concept) ? concept : -1;

    /// <summary>Adds every concept found in these words, by first word and then by length.</summary>
    public void Match(List<Word> words, int first, int end, List<ConceptHit> hits)
    {
        for (var at = first; at < end; at++) Follow(Root, words, at, at, end, hits);
    }

    private void Follow(int node, List<Word> words, int start, int at, int end, List<ConceptHit> hits)
    {
        if (at < end && _next.TryGetValue(Hash.Join((ulong)node, words[at].Stem), out var next))
        {
            foreach (var concept in _ends[next] ?? Array.Empty<int>()) hits.Add(new ConceptHit { Concept = concept, First = start, End = at + 1 });
            Follow(next, words, start, at + 1, end, hits);
        }

        if (!_gaps[node]) return;
        var after = _next[Hash.Join((ulong)node, Gap)];
        for (var skipped = 0; skipped <= LongestGap && at + skipped < end; skipped++)
        {
            if (skipped > 0 && words[at + skipped].AfterBreak) break;
            Follow(after, words, start, at + skipped, end, hits);
        }
    }

    private void Read(IEnumerable<string> lines)
    {
        var concept = -1;
        foreach (var line in lines)
        {
            if (line[0] == '[') concept = Number(line.Substring(1, line.Length - 2));
            else foreach (var phrase in Phrases(line.Split(' '), 0, "")) Add(concept, phrase);
        }
    }

    private int Number(string name)
    {
        if (_byName.TryGetValue(name, out var concept)) return concept;
        _byName.Add(name, _names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }

    private static IEnumerable<string> Phrases(string[] slots, int slot, string before)
    {
        if (slot == slots.Length)
        {
            yield return before;
            yield break;
        }

        foreach (var word in slots[slot].Split('|'))
        {
            foreach (var phrase in Phrases(slots, slot + 1, before.Length == 0 ? word : before + " " + word)) yield return phrase;
        }
    }

    private void Add(int concept, string phrase)
    {
        var node = Root;
        foreach (var part in phrase.Split(' '))
        {
            if (part == "*")
            {
                _gaps[node] = true;
                node = Child(node, Gap);
                continue;
            }

            _words.Clear();
            _reader.Read(part, 0, part.Length, _words);
            foreach (var word in _words) node = Child(node, word.Stem);
        }

        if (node != Root) AddEnd(node, concept);
    }

    private int Child(int node, ulong key)
    {
        var edge = Hash.Join((ulong)node, key);
        if (_next.TryGetValue(edge, out var child)) return child;
        child = _ends.Count;
        _next.Add(edge, child);
        _ends.Add(null);
        _gaps.Add(false);
        return child;
    }

    private void AddEnd(int node, int concept)
    {
        var known = _ends[node] ?? Array.Empty<int>();
        if (Array.IndexOf(known, concept) >= 0) return;
        var longer = new int[known.Length + 1];
        known.CopyTo(longer, 0);
        longer[known.Length] = concept;
        _ends[node] = longer;
    }
}
