using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>Phrases to be found as whole words in folded text, in one pass over its words.</summary>
internal sealed class PhraseList
{
    private readonly Dictionary<string, List<string>> _byFirstWord = new(StringComparer.Ordinal);

    public PhraseList(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases) Add(phrase);
    }

    /// <summary>The phrases that the folded text holds, each as often as it occurs.</summary>
    public IEnumerable<string> FindIn(string folded)
    {
        for (var at = 0; at < folded.Length; at = NextWord(folded, at))
        {
            if (!_byFirstWord.TryGetValue(WordAt(folded, at), out var phrases)) continue;
            foreach (var phrase in phrases)
                if (IsAt(folded, at, phrase)) yield return phrase;
        }
    }

    /// <summary>Whether the folded text begins with one of the phrases.</summary>
    public bool Begins(string folded)
    {
        if (!_byFirstWord.TryGetValue(WordAt(folded, 0), out var phrases)) return false;
        foreach (var phrase in phrases)
            if (IsAt(folded, 0, phrase)) return true;
        return false;
    }

    /// <summary>Whether the folded text holds one of the phrases.</summary>
    public bool IsIn(string folded)
    {
        foreach (var _ in FindIn(folded)) return true;
        return false;
    }

    private void Add(string phrase)
    {
        var word = WordAt(phrase, 0);
        if (!_byFirstWord.TryGetValue(word, out var phrases)) _byFirstWord.Add(word, phrases = new List<string>());
        phrases.Add(phrase);
    }

    // A word is a run of letters and digits; any other character is a word of its own.
    private static string WordAt(string folded, int at)
    {
        var end = at;
        while (end < folded.Length && Letters.IsWord(folded[end])) end++;
        return folded.Substring(at, Math.Max(end - at, at < folded.Length ? 1 : 0));
    }

    private static int NextWord(string folded, int at)
    {
        if (!Letters.IsWord(folded[at])) at++;
        else
            while (at < folded.Length && Letters.IsWord(folded[at])) at++;
        while (at < folded.Length && folded[at] == ' ') at++;
        return at;
    }

    private static bool IsAt(string folded, int at, string phrase)
    {
        if (string.CompareOrdinal(folded, at, phrase, 0, phrase.Length) != 0) return false;
        var end = at + phrase.Length;
        return end == folded.Length || !Letters.IsWord(folded[end]) || !Letters.IsWord(phrase[phrase.Length - 1]);
    }
}
