using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>
/// Which names in braces a sentence may use: those that the product's own sentences of the same rule use, and some that are always known. Where
/// <c>lastdate</c> is known, so is <c>date</c>.
/// </summary>
internal static class Placeholders
{
    private static readonly string[] Everywhere = { "person", "account" };

    /// <summary>The names; null where there is no such sentence.</summary>
    public static IReadOnlyCollection<string>? Of(string block, string part)
    {
        if (AdviceText.Default.Find(block, part) == null) return null;
        var rule = block.Split(' ')[0];
        var isRule = rule.IndexOf('.') > 0;
        var names = new HashSet<string>(isRule ? Everywhere : Array.Empty<string>(), StringComparer.Ordinal);
        foreach (var line in AdviceText.Default.Lines)
        {
            var isSame = isRule ? IsOf(rule, line.Key) : line.Key == block + ":" + part;
            if (isSame) names.UnionWith(Template.Names(line.Value));
        }

        if (names.Contains("lastdate")) names.Add("date");
        return names;
    }

    private static bool IsOf(string rule, string key) =>
        key.StartsWith(rule + ":", StringComparison.Ordinal) || key.StartsWith(rule + " ", StringComparison.Ordinal);
}
