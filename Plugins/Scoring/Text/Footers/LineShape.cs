using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Footers;

/// <summary>What a line looks like when it is no sentence: a name, a job title, a company, a telephone number, an address.</summary>
internal static class LineShape
{
    private const int LongestTitle = 100;

    private static readonly WordSet Titles = new(Lexicon.Entries("Text/Footers/job-words.txt"), Lexicon.Entries("Text/Footers/company-words.txt"));
    private static readonly HashSet<string> Particles = Lexicon.Set("Text/Footers/name-particles.txt");
    private static readonly HashSet<string> NotNames = Lexicon.Set("Text/Footers/not-names.txt");
    private static readonly WordSet Talk = new(Lexicon.Entries("Text/Footers/talk-words.txt"));

    /// <summary>A person's name of one to five words, perhaps with what they hold ("Hal Pettersen, PE"), initials only ("J.W."), or one small-written first name.</summary>
    public static bool IsName(string text)
    {
        var bare = text.Trim(' ', '-', '–', '—', '/', '*', ',', '~', '.', '_');
        if (bare.Length is 0 or > 60 || bare.IndexOfAny(NoName) >= 0) return false;
        var words = bare.Split(' ');
        var names = 0;
        var isCapital = false;
        foreach (var word in words)
        {
            var plain = Fold.Line(word).Trim(',', '(', ')', '.', '"', '\'');
            if (plain.Length == 0 && word[0] != '(' || NotNames.Contains(plain)) return false;
            if (Particles.Contains(plain) || word[0] == '(') continue;
            if (!BeginsAsName(word) && words.Length > 1 || EndsSentence(word)) return false;
            if (names++ == 0) isCapital = Letters.IsUpper(FirstLetter(word));
        }

        return names is > 0 and <= 5 && (isCapital || words.Length == 1 && bare.Length is > 1 and <= 10 && Talk[Fold.Line(bare)] == 0);
    }

    /// <summary>A job title, department or company, or several of them parted by bars.</summary>
    public static bool IsTitle(string text)
    {
        if (text.Length > LongestTitle || text[text.Length - 1] is '?' or '!') return false;
        return WordCutter.Count(text) is > 0 and <= 14 && !IsTalk(text) && (Titles.IsAnyIn(text) || IsBarred(text));
    }

    /// <summary>A telephone number, a mail or web address, a postal address.</summary>
    public static bool IsContact(string text)
    {
        if (text.Length > 160) return false;
        var digits = 0;
        var letters = 0;
        foreach (var c in text)
        {
            if (Letters.IsDigit(c)) digits++;
            else if (Letters.IsLetter(c)) letters++;
        }

        if (IsTalk(text)) return false;
        if (digits >= 6 && (letters <= 12 || HasPhoneMark(text))) return true;
        if (text.IndexOf(' ') < 0 && (text.IndexOf('@') > 0 || text.StartsWith("www.", System.StringComparison.OrdinalIgnoreCase) || text.StartsWith("http", System.StringComparison.Ordinal))) return true;
        return digits >= 3 && PostalAddress.Is(text) || HasPhoneMark(text) && digits >= 3;
    }

    /// <summary>Whether somebody speaks: the words of talk rather than of titles.</summary>
    public static bool IsTalk(string text) => Talk.IsAnyIn(text);

    private static readonly char[] NoName = { '?', '!', ':', ';', '@', '=', '<', '>', '|', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '%', '€', '$', '£' };

    private static bool BeginsAsName(string word)
    {
        var first = FirstLetter(word);
        return Letters.IsUpper(first) || word.Length > 2 && word[1] is '\'' or '’';
    }

    // "K." and "Jr." belong to a name, "Broncos." does not.
    private static bool EndsSentence(string word) => word.Length > 3 && word[word.Length - 1] == '.' && Letters.IsLower(word[word.Length - 2]);

    private static char FirstLetter(string word)
    {
        foreach (var c in word)
            if (Letters.IsLetter(c)) return c;
        return ' ';
    }

    // "Anneke Vos | Retail Analytics | +31 20 555 0101"
    private static bool IsBarred(string text)
    {
        var bars = 0;
        foreach (var c in text)
            if (c is '|' or '·' or '•' or '●' or '▪') bars++;
        return bars > 0;
    }

    private static bool HasPhoneMark(string text)
    {
        var folded = Fold.Line(text);
        foreach (var word in Fold.Words(folded))
            if (word is "tel" or "phone" or "mobile" or "mob" or "cell" or "fax" or "telefon" or "mobil" or "ext" or "direct" or "telephone" or "handy" or "dect" or "puh" or "tlf" or "tfn") return true;
        return folded.IndexOf('+') >= 0 || folded.Length > 2 && folded[1] is ':' or '.' && folded[0] is 't' or 'm' or 'p' or 'f' or 'd' or 'e' or 'w';
    }
}
