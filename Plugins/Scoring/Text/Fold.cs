using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>Lines in the shape that word lists are written in: small letters without accents, plain quotes and dashes.</summary>
internal static class Fold
{
    /// <summary>As long as the original, so that positions are the same in both.</summary>
    public static string Line(string line)
    {
        var same = 0;
        while (same < line.Length && Character(line[same]) == line[same]) same++;
        if (same == line.Length) return line;
        var folded = line.ToCharArray();
        for (var i = same; i < folded.Length; i++) folded[i] = Character(folded[i]);
        return new string(folded);
    }

    /// <summary>The words of a line, folded, without the signs around them.</summary>
    public static List<string> Words(string line)
    {
        var words = new List<string>();
        var cutter = new WordCutter(line);
        while (cutter.Next()) words.Add(Line(line.Substring(cutter.Start, cutter.End - cutter.Start)));
        return words;
    }

    /// <summary>A character in that shape.</summary>
    public static char Character(char c) => c < '\u0080' ? Ascii(c) : Other(c);

    private static char Other(char c) => c switch
    {
        '’' or '‘' or '´' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
        '：' => ':',
        _ => Letters.ToPlain(c),
    };

    private static char Ascii(char c) => c is >= 'A' and <= 'Z' ? (char)(c + 32) : c == '`' ? '\'' : c;
}
