using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Phrases;

/// <summary>A word as written, in small letters without accents; what follows an apostrophe is a word of its own.</summary>
/// <param name="Plain">The word.</param>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="IsAfterBreak">Whether a comma or a stronger sign stands between it and the word before.</param>
internal readonly record struct PlainWord(string Plain, int Start, bool IsAfterBreak)
{
    /// <summary>The words of a stretch of text.</summary>
    public static List<PlainWord> In(string text, Span span)
    {
        var words = new List<PlainWord>();
        var isAfterBreak = false;
        for (var at = span.Start; at < span.End;)
        {
            var start = at;
            while (at < span.End && Letters.IsWord(text[at])) at++;
            if (at > start) words.Add(new PlainWord(Letters.ToPlain(text.Substring(start, at - start)), start, isAfterBreak));
            isAfterBreak = at == start && (isAfterBreak || IsBreak(text[at]));
            if (at == start) at++;
        }

        return words;
    }

    private static bool IsBreak(char c) => c is ',' or ';' or ':' or '(' or ')' or '–' or '—' or '…';
}
