using System;
using System.Collections.Generic;
using System.Linq;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>One item of <c>$expand</c>: a navigation property and the properties wanted of the rows behind it.</summary>
/// <param name="Navigation">The navigation property, for example <c>parentcontactid</c> or <c>email_activity_parties</c>.</param>
/// <param name="Select">Properties of the related rows, or null for all.</param>
internal sealed record Expansion(string Navigation, IReadOnlyList<string>? Select)
{
    private const string SelectOption = "$select=";

    /// <summary>Reads <c>a($select=x,y),b</c>; nested options other than <c>$select</c> are refused.</summary>
    public static IReadOnlyList<Expansion> Parse(string? text) => text is null ? [] : Items(text).Select(One).ToArray();

    private static IEnumerable<string> Items(string text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(')
                depth++;
            else if (text[i] == ')')
                depth--;
            else if (text[i] == ',' && depth == 0)
            {
                yield return text[start..i].Trim();
                start = i + 1;
            }
        }

        if (depth != 0)
            throw ODataException.BadQuery($"The parentheses in $expand '{text}' do not match.");
        yield return text[start..].Trim();
    }

    private static Expansion One(string item)
    {
        var open = item.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return new Expansion(item, null);
        var options = item[(open + 1)..].TrimEnd(')').Trim();
        if (!options.StartsWith(SelectOption, StringComparison.Ordinal) || options.Contains(';', StringComparison.Ordinal))
            throw ODataException.Unsupported($"'{options}' inside $expand; it knows {SelectOption}a,b");
        var names = options[SelectOption.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new Expansion(item[..open], names);
    }
}
