using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>Folded words, each with a number, that are looked up where they stand in a text.</summary>
internal sealed class WordSet
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly Dictionary<ulong, int> _numbers = new();

    /// <summary>The words of lists; their number is 1.</summary>
    public WordSet(params List<string>[] lists)
    {
        foreach (var words in lists)
        {
            foreach (var word in words) this[word] = 1;
        }
    }

    /// <summary>The number of a folded word, 0 where it has none.</summary>
    public int this[string word]
    {
        get => At(word, 0, word.Length);
        set => _numbers[Hash(word, 0, word.Length)] = value;
    }

    /// <summary>The number of the word between two positions of a text that need not be folded.</summary>
    public int At(string text, int start, int end) => _numbers.TryGetValue(Hash(text, start, end), out var number) ? number : 0;

    /// <summary>Whether any word of a text is one of these.</summary>
    public bool IsAnyIn(string text)
    {
        for (var words = new WordCutter(text); words.Next();)
            if (At(text, words.Start, words.End) != 0) return true;
        return false;
    }

    private static ulong Hash(string text, int start, int end)
    {
        var hash = Offset;
        for (var at = start; at < end; at++) hash = unchecked((hash ^ Fold.Character(text[at])) * Prime);
        return hash;
    }
}
