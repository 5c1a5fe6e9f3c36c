using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels;

/// <summary>A word as written, in small letters without accents; what follows an apostrophe is a word of its own.</summary>
internal readonly record struct ClearingWord(string Plain)
{
    /// <summary>The words of a stretch of text.</summary>
    public static List<ClearingWord> In(string text, Span span)
    {
        var words = new List<ClearingWord>();
        for (var at = span.Start; at < span.End;)
        {
            var start = at;
            while (at < span.End && Letters.IsWord(text[at])) at++;
            if (at > start) words.Add(new ClearingWord(Letters.ToPlain(text.Substring(start, at - start))));
            else at++;
        }

        return words;
    }

    public bool Is(params string[] others) => Array.IndexOf(others, Plain) >= 0;
}
