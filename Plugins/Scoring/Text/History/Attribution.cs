using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.History;

/// <summary>The line above a citation that says who wrote it and when: "On 3 May, Ann wrote:"; mail clients wrap it over up to three lines.</summary>
internal static class Attribution
{
    private const int MostLines = 3;
    private const int Longest = 300;

    private static readonly HashSet<string> Verbs = Lexicon.Set("Text/History/wrote-words.txt");
    private static readonly HashSet<string> Months = Lexicon.Set("Text/Words/months.txt");
    private static readonly HashSet<string> Openings = new(StringComparer.Ordinal) { "on", "am", "le", "el", "op", "il", "em", "den", "pa", "w", "dnia", "dne" };
    private static readonly char[] Digits = { '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' };
    private static readonly HashSet<string> Speakers = new(StringComparer.Ordinal) { "i", "we", "you", "as", "they", "she", "he", "who", "ich", "wir", "sie" };

    /// <summary>The index behind an attribution that begins at this line; the index itself where none begins.</summary>
    public static int EndAt(IReadOnlyList<Line> lines, int index, bool isBeforeCitation)
    {
        if (!EndsSoon(lines, index)) return index;
        var text = "";
        for (var i = index; i < lines.Count && i < index + MostLines && !lines[i].IsBlank && text.Length < Longest; i++)
        {
            text += " " + lines[i].Text;
            if (!EndsAttribution(lines[i].Text)) continue;
            return (i == index || Opens(lines[index].Text)) && IsAttribution(text, isBeforeCitation) ? i + 1 : index;
        }

        return index;
    }

    // One that goes on below begins with a date or a sender: the line above it must not be taken along.
    private static bool Opens(string text)
    {
        if (text.IndexOf('@') >= 0 || Letters.IsDigit(text[0])) return true;
        var words = Fold.Words(text);
        return words.Count > 2 && Openings.Contains(words[0]) && text.IndexOfAny(Digits) >= 0;
    }

    private static bool EndsSoon(IReadOnlyList<Line> lines, int index)
    {
        for (var i = index; i < lines.Count && i < index + MostLines && !lines[i].IsBlank; i++)
            if (EndsAttribution(lines[i].Text)) return true;
        return false;
    }

    private static bool EndsAttribution(string text) => text[text.Length - 1] is ':' or '：';

    private static bool IsAttribution(string text, bool isBeforeCitation)
    {
        if (text.Length > Longest) return false;
        var words = Fold.Words(text);
        var verb = words.FindIndex(Verbs.Contains);
        if (verb < 0) return IsQuoting(words) || isBeforeCitation && IsSenderAndDate(text, words);
        if (verb > 0 && Speakers.Contains(words[verb - 1])) return false;
        return isBeforeCitation || text.IndexOf('@') >= 0 || IsDated(words);
    }

    private static bool IsQuoting(List<string> words) => words.Count > 1 && words[0] is "quoting" or "zitat" or "citat";

    // "2024-03-12 10:14 GMT+01:00 Ann Lee <ann@example.org>:"
    private static bool IsSenderAndDate(string text, List<string> words) => text.IndexOf('@') > 0 && text.IndexOf('>') > 0 && IsDated(words);

    private static bool IsDated(List<string> words)
    {
        var hasNumber = false;
        var hasDate = false;
        foreach (var word in words)
        {
            hasNumber |= Letters.IsDigit(word[0]);
            hasDate |= Months.Contains(word) || IsYear(word);
        }

        return hasNumber && (hasDate || Openings.Contains(words[0]));
    }

    // A year, alone or at the head of a date.
    private static bool IsYear(string word) =>
        word.Length >= 4 && (word.StartsWith("20", StringComparison.Ordinal) || word.StartsWith("19", StringComparison.Ordinal)) && (word.Length == 4 || word[4] == '-');
}
