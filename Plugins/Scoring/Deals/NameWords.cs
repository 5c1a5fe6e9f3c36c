using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Deals;

/// <summary>A word that may be part of a name.</summary>
/// <param name="Plain">In small letters without accents.</param>
/// <param name="IsCapital">Whether it begins with a capital.</param>
internal readonly record struct NameWord(string Plain, bool IsCapital);

/// <summary>Parts a text into words, without the English genitive: <c>Anna's</c> is <c>anna</c>.</summary>
internal static class NameWords
{
    public static IReadOnlyList<NameWord> In(string text, Span span)
    {
        var words = new List<NameWord>();
        var at = span.Start;
        while (at < span.End)
        {
            if (!Letters.IsWord(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < span.End && Letters.IsWord(text[at])) at++;
            if (!IsGenitive(text, start, at)) words.Add(new NameWord(Letters.ToPlain(text.Substring(start, at - start)), Letters.IsUpper(text[start])));
        }

        return words;
    }

    private static bool IsGenitive(string text, int start, int end) =>
        end - start == 1 && text[start] == 's' && start > 0 && (text[start - 1] == '\'' || text[start - 1] == '’');
}
