using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>The phrases of <c>Labels/clearings.txt</c>, by the words that they can begin with.</summary>
internal sealed class ClearingPhrases
{
    private const int LongestGap = 3;

    private readonly Dictionary<string, HashSet<string>> _lists = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> _byFirst = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);

    /// <summary>The product's list.</summary>
    public static ClearingPhrases Load()
    {
        var phrases = new ClearingPhrases();
        var lines = Lexicon.Entries("Labels/clearings.txt");
        phrases.Read(lines, (block, line) => phrases.AddWords(block, line), null);
        phrases.Read(lines, null, (block, line) => phrases.AddPhrase(LabelOf(block), line));
        return phrases;
    }

    /// <summary>What the words of a clause say to be out of the way.</summary>
    public List<Label> In(List<ClearingWord> words)
    {
        var labels = new List<Label>();
        for (var at = 0; at < words.Count; at++)
        {
            if (!_byFirst.TryGetValue(words[at].Plain, out var phrases)) continue;
            foreach (var phrase in phrases)
            {
                var end = labels.Contains(phrase.Label) ? -1 : End(phrase.Slots, 0, words, at);
                if (end >= 0 && IsPlain(words, at, end, phrase.Slots)) labels.Add(phrase.Label);
            }
        }

        return labels;
    }

    private void Read(List<string> lines, Action<string, string>? words, Action<string, string>? phrase)
    {
        var block = "";
        foreach (var line in lines)
        {
            if (line[0] == '[') block = line.Trim('[', ']');
            else if (block.StartsWith("words ", StringComparison.Ordinal)) words?.Invoke(block.Substring(6), line);
            else phrase?.Invoke(block, line);
        }
    }

    private void AddWords(string list, string line)
    {
        if (!_lists.TryGetValue(list, out var words)) _lists.Add(list, words = new HashSet<string>(StringComparer.Ordinal));
        foreach (var word in line.Split(',')) words.Add(word.Trim());
    }

    private void AddPhrase(Label label, string line)
    {
        var slots = new List<HashSet<string>?>();
        foreach (var slot in line.Split(' '))
        {
            if (slot == "*") slots.Add(null);
            else slots.Add(slot[0] == '<' ? _lists[slot.Trim('<', '>')] : new HashSet<string>(slot.Split('|'), StringComparer.Ordinal));
        }

        foreach (var first in slots[0]!)
        {
            if (!_byFirst.TryGetValue(first, out var phrases)) _byFirst.Add(first, phrases = new List<Phrase>());
            phrases.Add(new Phrase(label, slots));
        }
    }

    private static Label LabelOf(string block)
    {
        if (block == "any") return Label.ObstacleCleared;
        return LabelNames.TryParse("obstacle." + block + ".cleared", out var label) ? label : throw new FormatException("No obstacle is called " + block + ".");
    }

    /// <summary>Where a phrase ends that goes on at a slot and a word; -1 where it does not.</summary>
    private static int End(List<HashSet<string>?> slots, int slot, List<ClearingWord> words, int at)
    {
        if (slot == slots.Count) return at;
        if (slots[slot] != null) return at < words.Count && slots[slot]!.Contains(words[at].Plain) ? End(slots, slot + 1, words, at + 1) : -1;
        for (var gap = 0; gap <= LongestGap; gap++)
        {
            var end = End(slots, slot + 1, words, at + gap);
            if (end >= 0) return end;
        }

        return -1;
    }

    /// <summary>No word of doubt stands between the commas around the phrase, but for those that the phrase itself asks for.</summary>
    private bool IsPlain(List<ClearingWord> words, int start, int end, List<HashSet<string>?> slots)
    {
        var first = start;
        while (first > 0 && !words[first].IsAfterComma) first--;
        for (var at = first; at < words.Count && (at < end || !words[at].IsAfterComma); at++)
        {
            if (!_lists["stop"].Contains(words[at].Plain)) continue;
            var isAskedFor = at >= start && at < end && slots.Exists(slot => slot != null && slot.Contains(words[at].Plain));
            if (!isAskedFor) return false;
        }

        return true;
    }

    private sealed record Phrase(Label Label, List<HashSet<string>?> Slots);
}
