using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>Phrases to be found as whole words in folded text, in one pass and without making words of it.</summary>
internal sealed class PhraseList
{
    private const int Plain = 0x80;

    private readonly Dictionary<int, List<string>> _byFirstTwo = new();

    // Whether any phrase begins with these two plain characters: most places are turned away by it.
    private readonly ulong[] _begins = new ulong[Plain * Plain / 64];

    public PhraseList(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases) Add(phrase);
    }

    /// <summary>How often phrases occur in the folded text; no word counts twice.</summary>
    public int CountIn(string folded)
    {
        var count = 0;
        for (var at = 0; at + 1 < folded.Length; at++)
        {
            if (!MayBegin(folded, at)) continue;
            var phrase = At(folded, at);
            if (phrase == null) continue;
            count++;
            at += phrase.Length - 1;
        }

        return count;
    }

    /// <summary>Whether the folded text holds one of the phrases, and where the first begins.</summary>
    public bool IsIn(string folded, out int start)
    {
        for (start = 0; start + 1 < folded.Length; start++)
            if (MayBegin(folded, start) && At(folded, start) != null) return true;
        return false;
    }

    /// <summary>Whether the folded text holds one of the phrases.</summary>
    public bool IsIn(string folded) => IsIn(folded, out _);

    /// <summary>Whether the folded text begins with one of the phrases.</summary>
    public bool Begins(string folded) => folded.Length > 1 && At(folded, 0) != null;

    private bool MayBegin(string folded, int at)
    {
        var first = folded[at];
        var second = folded[at + 1];
        return first >= Plain || second >= Plain || (_begins[((first * Plain) + second) >> 6] >> (second & 63) & 1) != 0;
    }

    private string? At(string folded, int at)
    {
        if (at > 0 && Letters.IsWord(folded[at - 1]) && Letters.IsWord(folded[at])) return null;
        if (!_byFirstTwo.TryGetValue(Key(folded, at), out var phrases)) return null;
        foreach (var phrase in phrases)
            if (IsAt(folded, at, phrase)) return phrase;
        return null;
    }

    private void Add(string phrase)
    {
        var key = Key(phrase, 0);
        if (!_byFirstTwo.TryGetValue(key, out var phrases)) _byFirstTwo.Add(key, phrases = new List<string>());
        phrases.Add(phrase);
        if (phrase[0] < Plain && phrase[1] < Plain) _begins[((phrase[0] * Plain) + phrase[1]) >> 6] |= 1UL << (phrase[1] & 63);
    }

    private static int Key(string text, int at) => text[at] << 16 | text[at + 1];

    private static bool IsAt(string folded, int at, string phrase)
    {
        if (string.CompareOrdinal(folded, at, phrase, 0, phrase.Length) != 0) return false;
        var end = at + phrase.Length;
        return end == folded.Length || !Letters.IsWord(folded[end]) || !Letters.IsWord(phrase[phrase.Length - 1]);
    }
}
