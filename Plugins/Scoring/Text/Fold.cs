using System.Collections.Generic;

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
        var word = new char[line.Length];
        var length = 0;
        foreach (var c in line)
        {
            if (Letters.IsWord(c) || c is '\'' or '’' or '-' && length > 0) word[length++] = Character(c);
            else End(word, ref length, words);
        }

        End(word, ref length, words);
        return words;
    }

    private static void End(char[] word, ref int length, List<string> words)
    {
        while (length > 0 && word[length - 1] is '-' or '\'') length--;
        if (length > 0) words.Add(new string(word, 0, length));
        length = 0;
    }

    private static char Character(char c) => c < '\u0080' ? Ascii(c) : c switch
    {
        '’' or '‘' or '´' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
        '：' => ':',
        _ => Letters.ToPlain(c),
    };

    private static char Ascii(char c) => c is >= 'A' and <= 'Z' ? (char)(c + 32) : c == '`' ? '\'' : c;
}
