using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>Tells English from other languages by small words and script. In doubt, and in a text of a few words, it is English.</summary>
internal static class Language
{
    private const int FewestHits = 3;
    private const int ShortText = 14;

    private static readonly List<string> Codes = new();
    private static readonly WordSet Profiles = ReadProfiles();

    /// <summary>False where the text is clearly in another language.</summary>
    public static bool IsEnglish(string text)
    {
        if (IsMostlyOtherScript(text)) return false;
        var hits = new int[Codes.Count];
        var words = 0;
        for (var word = new WordCutter(text); word.Next(); words++)
        {
            var languages = Profiles.At(text, word.Start, word.End);
            for (var i = 0; languages >> i != 0; i++) hits[i] += languages >> i & 1;
        }

        return !IsOther(hits[0], BestOther(hits), words);
    }

    private static bool IsOther(int english, int other, int words)
    {
        if (words <= ShortText) return other >= 2 && other > english * 2 && other * 4 >= words;
        return other >= FewestHits && other > english * 3 / 2;
    }

    private static int BestOther(int[] hits)
    {
        var best = 0;
        for (var i = 1; i < hits.Length; i++) best = Math.Max(best, hits[i]);
        return best;
    }

    private static bool IsMostlyOtherScript(string text)
    {
        var latin = 0;
        var other = 0;
        foreach (var c in text)
        {
            if (c < '\u0080' ? c is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z') : !Letters.IsLetter(c)) continue;
            if (c < '\u0370' || c is >= '\u1E00' and <= '\u1EFF') latin++;
            else other++;
        }

        return other >= 8 && other > latin;
    }

    private static WordSet ReadProfiles()
    {
        var profiles = new WordSet();
        foreach (var entry in Lexicon.Entries("Text/Words/stopwords.txt"))
        {
            var words = entry.Split(' ');
            Codes.Add(words[0]);
            for (var i = 1; i < words.Length; i++) profiles[words[i]] |= 1 << (Codes.Count - 1);
        }

        return profiles;
    }
}
