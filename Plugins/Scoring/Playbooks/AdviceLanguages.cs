using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>The languages in which the coach gives advice. What is said in none of a reader's is said in English.</summary>
public static class AdviceLanguages
{
    public const string English = "en";

    private const int PrimaryLanguage = 0x3FF;

    private static readonly string[] ShippedNames = { "de", English, "es", "fr" };

    // Primary language ids of Windows locales.
    private static readonly Dictionary<int, string> ByPrimaryId = new Dictionary<int, string>
    {
        [0x05] = "cs", [0x06] = "da", [0x07] = "de", [0x09] = "en", [0x0A] = "es", [0x0B] = "fi", [0x0C] = "fr", [0x0E] = "hu", [0x10] = "it", [0x11] = "ja",
        [0x13] = "nl", [0x14] = "nb", [0x15] = "pl", [0x16] = "pt", [0x18] = "ro", [0x1D] = "sv", [0x1F] = "tr",
    };

    /// <summary>The languages that come with the product, in alphabetical order.</summary>
    public static IReadOnlyList<string> Shipped => ShippedNames;

    /// <summary>The language of a locale id such as 1031 (German); English where it is not known.</summary>
    public static string OfLocale(int lcid) => ByPrimaryId.TryGetValue(lcid & PrimaryLanguage, out var language) ? language : English;

    /// <summary>All sentences that the product brings in a language, without those that only English has.</summary>
    public static IReadOnlyList<AdviceLine> LinesOf(string language)
    {
        var lines = new List<AdviceLine>();
        foreach (var line in Of(language, AdviceText.Default).Lines)
        {
            var colon = line.Key.LastIndexOf(':');
            lines.Add(new AdviceLine(language, line.Key.Substring(0, colon), line.Key.Substring(colon + 1), line.Value));
        }

        return lines;
    }

    /// <summary>What the coach says in a language, English below it; English where the product does not come in it.</summary>
    internal static AdviceText Of(string language, AdviceText english) => Array.IndexOf(ShippedNames, language) < 0 || language == English
        ? english
        : AdviceText.Read(Entries(language), english);

    /// <summary>The lines of a shipped language: the advice, what a manager can say and ask about it, and what the pillars were computed from.</summary>
    internal static IEnumerable<string> Entries(string language)
    {
        var lines = Lexicon.Entries("Playbooks/advice." + language + ".txt");
        lines.AddRange(Lexicon.Entries("Playbooks/onetoone." + language + ".txt"));
        lines.AddRange(Lexicon.Entries("Playbooks/facts." + language + ".txt"));
        return lines;
    }
}
