using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Labels.Phrases;

/// <summary>
/// A line of a phrase list: <c>a|b</c> is either word, <c>&lt;name&gt;</c> one of a list, <c>&lt;name&gt;*</c> up to four words of a list, <c>*</c> up to three
/// words of any kind. It begins with a word.
/// </summary>
internal sealed class Phrase
{
    private const int LongestGap = 3;
    private const int LongestRun = 4;

    private readonly List<Slot> _slots = new List<Slot>();

    /// <param name="block">The block that it stands in.</param>
    /// <param name="line">The line.</param>
    /// <param name="lists">The lists by name.</param>
    public Phrase(string block, string line, IReadOnlyDictionary<string, HashSet<string>> lists)
    {
        Block = block;
        foreach (var part in line.Split(' ')) _slots.Add(SlotOf(part, lists));
        if (_slots[0].Words == null || _slots[0].Most > 1) throw new FormatException("A phrase begins with a word: " + line);
    }

    /// <summary>The block of the list that the phrase stands in.</summary>
    public string Block { get; }

    /// <summary>The words that it can begin with.</summary>
    public IEnumerable<string> Beginnings => _slots[0].Words!;

    /// <summary>Whether it asks for this word by name.</summary>
    public bool Names(string word) => _slots.Exists(slot => slot.Words != null && slot.Words.Contains(word));

    /// <summary>Where it ends that begins at a word; -1 where it is not found.</summary>
    public int End(List<PlainWord> words, int start, int limit) => End(0, words, start, limit);

    private int End(int slot, List<PlainWord> words, int at, int limit)
    {
        if (slot == _slots.Count) return at;
        var wanted = _slots[slot];
        for (var taken = 0; taken <= wanted.Most; taken++)
        {
            if (taken > 0 && (at + taken > limit || wanted.Words?.Contains(words[at + taken - 1].Plain) == false)) return -1;
            var end = taken < wanted.Least ? -1 : End(slot + 1, words, at + taken, limit);
            if (end >= 0) return end;
        }

        return -1;
    }

    private static Slot SlotOf(string part, IReadOnlyDictionary<string, HashSet<string>> lists)
    {
        if (part == "*") return new Slot(null, 0, LongestGap);
        var isRun = part.EndsWith(">*", StringComparison.Ordinal);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alternative in part.TrimEnd('*').Split('|'))
        {
            if (alternative[0] == '<') words.UnionWith(lists[alternative.Trim('<', '>')]);
            else words.Add(alternative);
        }

        return isRun ? new Slot(words, 0, LongestRun) : new Slot(words, 1, 1);
    }

    /// <param name="Words">Which words; null for any.</param>
    /// <param name="Least">How many at least.</param>
    /// <param name="Most">How many at most.</param>
    private sealed record Slot(HashSet<string>? Words, int Least, int Most);
}
