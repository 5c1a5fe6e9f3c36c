using System;
using System.Globalization;
using System.Text;

namespace CrmCoach.Cli.Pages;

/// <summary>Texts from records in the form that a terminal may show.</summary>
internal static class Shown
{
    private const int LongestQuote = 220;

    /// <summary>One line without control characters: a name out of a file must not move the cursor or change colours.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsControl(c) && c is not ('\u2028' or '\u2029')) line.Append(c);
            else if (line.Length > 0 && line[line.Length - 1] != ' ') line.Append(' ');
        }

        return line.ToString().Trim();
    }

    /// <summary>Words of a customer in quotation marks, shortened where they are long.</summary>
    public static string Quote(string words)
    {
        var line = Line(words);
        return "“" + (line.Length <= LongestQuote ? line : line.Substring(0, LongestQuote).TrimEnd() + " …") + "”";
    }

    public static string Day(DateTime date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A name of the report's JSON as words: <c>otherMethod</c> gives "other method".</summary>
    public static string Name(string camel)
    {
        var words = new StringBuilder();
        foreach (var c in camel)
        {
            if (c is >= 'A' and <= 'Z') words.Append(' ').Append((char)(c + 32));
            else words.Append(c);
        }

        return words.ToString();
    }
}
