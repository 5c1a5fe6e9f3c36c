using System.Collections.Generic;
using System.Text;

namespace CrmCoach.Scoring.Text;

/// <summary>Lines in the shape that word lists are written in: small letters without accents, plain quotes and dashes.</summary>
internal static class Fold
{
    /// <summary>As long as the original, so that positions are the same in both.</summary>
    public static string Line(string line)
    {
        var folded = line.ToCharArray();
        for (var i = 0; i < folded.Length; i++) folded[i] = Character(folded[i]);
        return new string(folded);
    }

    /// <summary>The words of a line, folded, without the signs around them.</summary>
    public static List<string> Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in line)
        {
            if (Letters.IsWord(c) || c is '\'' or '’' or '-' && word.Length > 0) word.Append(Character(c));
            else End(word, words);
        }

        End(word, words);
        return words;
    }

    private static void End(StringBuilder word, List<string> words)
    {
        while (word.Length > 0 && word[word.Length - 1] is '-' or '\'') word.Length--;
        if (word.Length > 0) words.Add(word.ToString());
        word.Clear();
    }

    private static char Character(char c) => c switch
    {
        '’' or '‘' or '`' or '´' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
        '：' => ':',
        _ => Letters.ToPlain(c),
    };
}
