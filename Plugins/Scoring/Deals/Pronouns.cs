using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Deals;

/// <summary>
/// Whom "she" means: the person named last, if one alone was named in the few sentences before. Whether somebody is he or she is not known, so that two who could
/// be meant are one too many; "her boss" is somebody else.
/// </summary>
internal static class Pronouns
{
    /// <summary>How many sentences a name is remembered.</summary>
    public const int Reach = 3;

    private static readonly HashSet<string> Alone = new HashSet<string>(StringComparer.Ordinal);
    private static readonly HashSet<string> Possessives = new HashSet<string>(StringComparer.Ordinal);
    private static readonly HashSet<string> Matters = new HashSet<string>(StringComparer.Ordinal);

    static Pronouns()
    {
        foreach (var line in Lexicon.Entries("Deals/pronouns.txt"))
        {
            var parts = line.Split(':');
            (parts.Length == 1 ? Alone : Possessives).UnionWith(Words(parts[0]));
            if (parts.Length > 1) Matters.UnionWith(Words(parts[1]));
        }
    }

    /// <summary>Whether a sentence speaks of somebody by a pronoun alone.</summary>
    public static bool AreIn(string text, Span sentence)
    {
        var words = NameWords.In(text, sentence);
        for (var i = 0; i < words.Count; i++)
        {
            if (Alone.Contains(words[i].Plain)) return true;
            if (Possessives.Contains(words[i].Plain) && i + 1 < words.Count && Matters.Contains(words[i + 1].Plain)) return true;
        }

        return false;
    }

    private static string[] Words(string list) => Array.ConvertAll(list.Split(','), word => word.Trim());
}
