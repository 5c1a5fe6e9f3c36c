using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>A word as written, in small letters without accents; what follows an apostrophe is a word of its own.</summary>
/// <param name="Plain">The word.</param>
/// <param name="IsAfterComma">Whether a comma stands between it and the word before.</param>
internal readonly record struct ClearingWord(string Plain, bool IsAfterComma)
{
    /// <summary>The words of a stretch of text.</summary>
    public static List<ClearingWord> In(string text, Span span)
    {
        var words = new List<ClearingWord>();
        var isAfterComma = false;
        for (var at = span.Start; at < span.End;)
        {
            var start = at;
            while (at < span.End && Letters.IsWord(text[at])) at++;
            if (at > start) words.Add(new ClearingWord(Letters.ToPlain(text.Substring(start, at - start)), isAfterComma));
            isAfterComma = at == start && (isAfterComma || text[at] == ',');
            if (at == start) at++;
        }

        return words;
    }

    public bool Is(params string[] others) => Array.IndexOf(others, Plain) >= 0;
}
