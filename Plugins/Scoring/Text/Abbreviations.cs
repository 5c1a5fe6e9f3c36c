using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>Tells the full stop that ends a sentence from the one that belongs to an abbreviation, an initial or a number.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> Leading = Lexicon.Set("Text/Words/abbreviations-leading.txt");
    private static readonly HashSet<string> BeforeNumber = Lexicon.Set("Text/Words/abbreviations-number.txt");
    private static readonly HashSet<string> Closing = Lexicon.Set("Text/Words/abbreviations-closing.txt");
    private static readonly HashSet<string> Months = Lexicon.Set("Text/Words/months.txt");

    /// <summary>Whether the full stop at <paramref name="dot"/> ends the sentence, given where the next word begins.</summary>
    public static bool EndsSentence(string text, int start, int dot, int next, int limit)
    {
        var from = WordStart(text, start, dot);
        if (from == dot) return true;
        var word = Letters.ToLower(text.Substring(from, dot - from));
        if (Leading.Contains(word)) return false;
        if (BeforeNumber.Contains(word)) return !Letters.IsDigit(text[next]);
        if (Closing.Contains(word)) return Letters.IsUpper(text[next]);
        if (IsNumber(word)) return !Months.Contains(WordAt(text, next, limit)) && !IsMarker(from, start);
        if (word.Length == 1) return !IsInitial(text, start, from, next);
        return !Letters.IsLower(text[next]) || HasVowel(word) || word.Length > 5;
    }

    // Abbreviations have dots inside: "e.g", "p.m".
    private static int WordStart(string text, int start, int dot)
    {
        var at = dot;
        while (at > start && (Letters.IsWord(text[at - 1]) || text[at - 1] == '.' && at - 1 > start && Letters.IsLetter(text[at - 2]))) at--;
        return at;
    }

    private static string WordAt(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < 12 && Letters.IsLetter(text[end])) end++;
        return Letters.ToLower(text.Substring(at, end - at));
    }

    private static bool IsMarker(int from, int start) => from == start;

    private static bool IsNumber(string word)
    {
        foreach (var c in word)
            if (!Letters.IsDigit(c)) return false;
        return true;
    }

    // "J. Beck" and "K. B. Ahrens" are names; "so do I. We" and "plan B. We" are not.
    private static bool IsInitial(string text, int start, int from, int next)
    {
        if (!Letters.IsUpper(text[from])) return Letters.IsLower(text[next]);
        if (text[from] == 'I' || !Letters.IsUpper(text[next])) return false;
        var wordBefore = from >= start + 2 && text[from - 1] == ' ' && Letters.IsLower(text[from - 2]);
        return !wordBefore || !BeforeLetterName(text, start, from - 2);
    }

    private static bool BeforeLetterName(string text, int start, int last)
    {
        var at = last + 1;
        while (at > start && Letters.IsLetter(text[at - 1])) at--;
        return Letters.ToLower(text.Substring(at, last + 1 - at)) is "plan" or "option" or "annex" or "phase" or "site" or "building" or "hall" or "appendix"
            or "block" or "lot" or "part" or "section" or "exhibit" or "schedule" or "team" or "group" or "class" or "type" or "version" or "room" or "gate";
    }

    private static bool HasVowel(string word) => word.IndexOfAny(Vowels) >= 0;

    private static readonly char[] Vowels = { 'a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö', 'ü', 'é', 'è', 'ø', 'å' };
}
