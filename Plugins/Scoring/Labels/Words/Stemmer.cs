using System.Collections.Generic;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Words;

/// <summary>Takes the endings off folded English words, lightly: forms of one word meet, different words seldom do.</summary>
internal static class Stemmer
{
    private static readonly Dictionary<ulong, string> Irregular = IrregularForms();

    /// <summary>The length of the stem that is left in the buffer; the buffer may change.</summary>
    public static int Stem(char[] word, int length)
    {
        if (Irregular.TryGetValue(Hash.Of(word, length), out var form)) return Copy(form, word);
        if (length <= 3) return length;

        length = Plural(word, length);
        length = Ending(word, length);
        if (length > 4 && Ends(word, length, "ly")) length -= 2;
        if (length > 3 && word[length - 1] == 'e') length--;
        if (length > 3 && word[length - 1] == 'y') word[length - 1] = 'i';
        if (length > 5 && word[length - 1] == 's' && word[length - 2] == 'i') word[length - 1] = 'z';
        return length;
    }

    private static int Plural(char[] word, int length)
    {
        if (word[length - 1] != 's' || Ends(word, length, "ss") || Ends(word, length, "us") || Ends(word, length, "is")) return length;
        if (Ends(word, length, "sses")) return length - 2;
        if (length > 4 && Ends(word, length, "ies"))
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        return length - 1;
    }

    private static int Ending(char[] word, int length)
    {
        var cut = Ends(word, length, "ing") ? 3 : Ends(word, length, "ed") ? 2 : 0;
        if (cut == 0 || !HasVowel(word, length - cut) || length - cut < 3) return length;
        length -= cut;
        if (length > 3 && word[length - 1] == word[length - 2] && word[length - 1] is not ('l' or 's' or 'z' or 'e' or 'o')) length--;
        return length;
    }

    private static bool HasVowel(char[] word, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (word[i] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') return true;
        }

        return false;
    }

    private static bool Ends(char[] word, int length, string ending)
    {
        if (length < ending.Length) return false;
        for (var i = 0; i < ending.Length; i++)
        {
            if (word[length - ending.Length + i] != ending[i]) return false;
        }

        return true;
    }

    private static int Copy(string form, char[] word)
    {
        for (var i = 0; i < form.Length; i++) word[i] = form[i];
        return form.Length;
    }

    private static Dictionary<ulong, string> IrregularForms()
    {
        var forms = new Dictionary<ulong, string>();
        foreach (var line in Lexicon.Entries("Labels/Words/irregular.txt"))
        {
            var words = line.Split(' ');
            for (var i = 1; i < words.Length; i++) forms[Hash.Of(words[i])] = words[0];
        }

        return forms;
    }
}
