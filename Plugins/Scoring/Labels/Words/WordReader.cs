using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Words;

/// <summary>Cuts text into words in one pass. Contractions become two words (<c>won't</c> is <c>will not</c>), figures become their shape.</summary>
internal sealed class WordReader
{
    private const int LongestWord = 40;

    private static readonly ulong NumberStem = Hash.Of("#number");
    private static readonly ulong MoneyStem = Hash.Of("#money");
    private static readonly ulong PercentStem = Hash.Of("#percent");
    private static readonly ulong Not = Hash.Of("not");

    private readonly char[] _letters = new char[LongestWord + 8];

    /// <summary>Adds the words between two positions of a text.</summary>
    public void Read(string text, int start, int end, List<Word> words)
    {
        var broken = true;
        var at = start;
        while (at < end)
        {
            var c = text[at];
            if (Letters.IsDigit(c)) at = Figure(text, at, end, words, ref broken);
            else if (Signs.Fold(c) != '\0') at = Plain(text, at, end, words, ref broken);
            else
            {
                broken |= IsBreak(text, at, end);
                at++;
            }
        }
    }

    private static bool IsBreak(string text, int at, int end)
    {
        var c = text[at];
        if (c is ',' or ';' or ':' or '(' or ')' or '?' or '!' or '"' or '\u201C' or '\u201D' or '\u2013' or '\u2014' or '\n') return true;
        return c is '-' or '.' && (at + 1 >= end || text[at + 1] == ' ');
    }

    private int Figure(string text, int start, int end, List<Word> words, ref bool broken)
    {
        var at = start;
        while (at < end && (Letters.IsDigit(text[at]) || (text[at] is '.' or ',' or ':' or '\'' && at + 1 < end && Letters.IsDigit(text[at + 1])))) at++;
        var suffix = at;
        while (at < end && Signs.Fold(text[at]) != '\0' && at - suffix < 3) at++;
        if (at < end && Signs.Fold(text[at]) != '\0') at = suffix;

        var shape = ShapeOf(text, start, at, end);
        var stem = shape == WordShape.Money ? MoneyStem : shape == WordShape.Percent ? PercentStem : NumberStem;
        words.Add(new Word { Start = start, Length = at - start, Stem = stem, Surface = stem, Prefix = stem, Shape = shape, AfterBreak = broken });
        broken = false;
        return at;
    }

    private static WordShape ShapeOf(string text, int start, int at, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        if (before == ' ' && start > 1) before = text[start - 2];
        if (Signs.IsCurrency(before)) return WordShape.Money;
        var after = at < end ? text[at] : ' ';
        if (after == ' ' && at + 1 < end) after = text[at + 1];
        if (after == '%') return WordShape.Percent;
        return Signs.IsCurrency(after) ? WordShape.Money : WordShape.Number;
    }

    private int Plain(string text, int start, int end, List<Word> words, ref bool broken)
    {
        var at = start;
        var length = 0;
        var capitals = 0;
        while (at < end)
        {
            var folded = Signs.Fold(text[at]);
            if (folded == '\0') break;
            if (Letters.IsUpper(text[at])) capitals++;
            if (length < LongestWord) _letters[length++] = folded;
            at++;
        }

        var capital = Letters.IsUpper(text[start]) && (capitals == 1 || at - start > 5) && at - start > 1;
        var negated = at + 1 < end && length > 2 && _letters[length - 1] == 'n' && Signs.IsApostrophe(text[at]) && Signs.Fold(text[at + 1]) == 't'
            && (at + 2 >= end || Signs.Fold(text[at + 2]) == '\0');
        if (negated) length--;
        if (capitals == 2 && length == 2 && _letters[0] == 'i' && _letters[1] == 't') length = InformationTechnology();
        Add(words, start, at - start, length, capital, broken);
        broken = false;
        if (!negated) return Suffix(text, at, end);
        words.Add(new Word { Start = at, Length = 2, Stem = Not, Surface = Not, Prefix = Not });
        return at + 2;
    }

    /// <summary>IT in capitals is a department, no pronoun.</summary>
    private int InformationTechnology()
    {
        const string word = "infotech";
        word.CopyTo(0, _letters, 0, word.Length);
        return word.Length;
    }

    /// <summary>Skips a possessive: the owner is word enough.</summary>
    private static int Suffix(string text, int at, int end)
    {
        var possessive = at + 1 < end && Signs.IsApostrophe(text[at]) && Signs.Fold(text[at + 1]) == 's'
            && (at + 2 >= end || Signs.Fold(text[at + 2]) == '\0');
        return possessive ? at + 2 : at;
    }

    private void Add(List<Word> words, int start, int span, int length, bool capital, bool broken)
    {
        var surface = Hash.Of(_letters, length);
        var prefix = Hash.Of(_letters, length < 5 ? length : 5);
        length = Stemmer.Stem(_letters, length);
        words.Add(new Word
        {
            Start = start, Length = span, Stem = Hash.Of(_letters, length), Surface = surface, Prefix = prefix, AfterBreak = broken, Capital = capital,
        });
    }
}
