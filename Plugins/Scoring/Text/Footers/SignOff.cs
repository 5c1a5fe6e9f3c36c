using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Footers;

/// <summary>The line that closes a letter: "Kind regards,", "Mit freundlichen Grüßen / Kind regards", "Cheers, Ann".</summary>
internal static class SignOff
{
    private const int MostWords = 9;

    private static readonly HashSet<string> Cores = Lexicon.Set("Text/Footers/signoff-words.txt");
    private static readonly HashSet<string> Fillers = Lexicon.Set("Text/Footers/signoff-fillers.txt");
    private static readonly HashSet<string> Phrases = Lexicon.Set("Text/Footers/signoff-phrases.txt");

    /// <summary>Whether the line closes a letter, with or without a name behind.</summary>
    public static bool Is(string text) => Is(text, out _);

    /// <summary>The same, and whether the name stands on the line itself.</summary>
    public static bool Is(string text, out bool isNamed)
    {
        isNamed = false;
        if (text.Length > 80 || text[text.Length - 1] is '?' or ':') return false;
        var words = Fold.Words(text);
        if (words.Count is 0 or > MostWords) return false;
        if (Phrases.Contains(string.Join(" ", words))) return true;
        var closing = ClosingWords(words);
        if (closing == words.Count) return true;
        isNamed = closing > 0 && words.Count - closing <= 3 && IsName(text, words, closing);
        return isNamed;
    }

    // How many words at the start make a closing; 0 where they hold none that closes.
    private static int ClosingWords(List<string> words)
    {
        var count = 0;
        var hasCore = false;
        while (count < words.Count && (Cores.Contains(words[count]) || Fillers.Contains(words[count]))) hasCore |= Cores.Contains(words[count++]);
        return hasCore ? count : 0;
    }

    private static bool IsName(string text, List<string> words, int first)
    {
        var at = 0;
        for (var i = 0; i < first; i++) at = Fold.Line(text).IndexOf(words[i], at, StringComparison.Ordinal) + words[i].Length;
        var name = text.Substring(at).TrimStart(',', ' ', '.', '!', '-', '–', '/');
        var from = name.StartsWith("from ", StringComparison.Ordinal);
        if (name.Length == 0 || !Letters.IsUpper(name[from ? Math.Min(5, name.Length - 1) : 0])) return false;
        return (from || at < text.Length && text[at] is ',' or '!' or '.' or ' ') && LineShape.IsName(from ? name.Substring(5) : name);
    }
}
