using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Words;

namespace CrmCoach.Scoring.Labels.Concepts;

/// <summary>
/// Phrases as whole words, by their stems, all found in one pass. In a phrase <c>*</c> stands for up to two words of any kind, none of them behind
/// punctuation that ends a clause.
/// </summary>
internal sealed class PhraseTrie
{
    private const int Root = 0;
    private const int LongestGap = 2;
    private static readonly ulong Gap = Hash.Of("*");

    // Open addressing, key and child side by side; no key is 0.
    private ulong[] _keys = new ulong[1024];
    private int[] _children = new int[1024];
    private int _edges;
    private readonly List<int[]?> _ends = new() { null };
    private readonly List<int> _gaps = new() { Root };
    private readonly ulong[] _first = new ulong[1024];
    private readonly WordReader _reader = new();
    private readonly List<Word> _words = new();

    /// <summary>Adds a phrase under a number; false where there is no word in it.</summary>
    public bool Add(int number, string phrase)
    {
        var node = Root;
        foreach (var part in phrase.Split(' '))
        {
            if (part == "*")
            {
                node = _gaps[node] = Child(node, Gap);
                continue;
            }

            _words.Clear();
            _reader.Read(part, 0, part.Length, _words);
            foreach (var word in _words) node = Child(node, word.Stem);
        }

        if (node == Root) return false;
        AddEnd(node, number);
        return true;
    }

    /// <summary>Adds every phrase found in these words, by first word and then by length; how many steps it took.</summary>
    public int Match(List<Word> words, int first, int end, List<ConceptHit> hits)
    {
        var steps = end - first;
        for (var at = first; at < end; at++)
        {
            var stem = words[at].Stem;
            if (_gaps[Root] != Root || (_first[(stem >> 6) & 1023] >> (int)(stem & 63) & 1) != 0) steps += Follow(Root, words, at, at, end, hits);
        }

        return steps;
    }

    private int Follow(int node, List<Word> words, int start, int at, int end, List<ConceptHit> hits)
    {
        var steps = 1;
        var next = at < end ? Find(Edge(node, words[at].Stem)) : Root;
        if (next != Root)
        {
            foreach (var number in _ends[next] ?? Array.Empty<int>()) hits.Add(new ConceptHit { Concept = number, First = start, End = at + 1 });
            steps += Follow(next, words, start, at + 1, end, hits);
        }

        var after = _gaps[node];
        if (after == Root) return steps;
        for (var skipped = 0; skipped <= LongestGap && at + skipped < end; skipped++)
        {
            if (skipped > 0 && words[at + skipped].AfterBreak) break;
            steps += Follow(after, words, start, at + skipped, end, hits);
        }

        return steps;
    }

    private static ulong Edge(int node, ulong stem)
    {
        var edge = Hash.Join((ulong)node, stem);
        return edge == 0 ? 1 : edge;
    }

    private int Find(ulong edge)
    {
        var mask = _keys.Length - 1;
        for (var slot = (int)edge & mask; _keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == edge) return _children[slot];
        }

        return Root;
    }

    private int Child(int node, ulong stem)
    {
        var edge = Edge(node, stem);
        var known = Find(edge);
        if (known != Root) return known;
        if (node == Root) _first[(stem >> 6) & 1023] |= 1UL << (int)(stem & 63);
        if (++_edges * 2 > _keys.Length) Grow();
        Place(edge, _ends.Count);
        _ends.Add(null);
        _gaps.Add(Root);
        return _ends.Count - 1;
    }

    private void Place(ulong edge, int child)
    {
        var mask = _keys.Length - 1;
        var slot = (int)edge & mask;
        while (_keys[slot] != 0) slot = (slot + 1) & mask;
        _keys[slot] = edge;
        _children[slot] = child;
    }

    private void Grow()
    {
        var keys = _keys;
        var children = _children;
        _keys = new ulong[keys.Length * 2];
        _children = new int[keys.Length * 2];
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (keys[slot] != 0) Place(keys[slot], children[slot]);
        }
    }

    private void AddEnd(int node, int number)
    {
        var known = _ends[node] ?? Array.Empty<int>();
        if (Array.IndexOf(known, number) >= 0) return;
        var longer = new int[known.Length + 1];
        known.CopyTo(longer, 0);
        longer[known.Length] = number;
        _ends[node] = longer;
    }
}
