using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Footers;

/// <summary>Lines that hold a street, a box or a town with its code.</summary>
internal static class PostalAddress
{
    private static readonly HashSet<string> Streets = new(StringComparer.Ordinal)
    {
        "street", "st", "road", "rd", "avenue", "ave", "lane", "ln", "drive", "dr", "boulevard", "blvd", "way", "place", "square", "court", "parkway", "pkwy", "highway", "hwy",
        "suite", "floor", "box", "po", "strasse", "str", "platz", "weg", "allee", "gasse", "rue", "quai", "chemin", "via", "viale", "piazza", "corso", "calle", "plaza", "avenida",
        "carrer", "straat", "laan", "plein", "gade", "vej", "gatan", "vagen", "gate", "katu", "tie", "rua", "praca", "ulica", "ul", "postfach", "postbus", "boks", "cedex",
    };

    public static bool Is(string text)
    {
        foreach (var word in Fold.Words(text))
            if (Streets.Contains(word) || EndsAsStreet(word)) return true;
        return false;
    }

    private static bool EndsAsStreet(string word) =>
        word.Length > 6 && (word.EndsWith("strasse", StringComparison.Ordinal) || word.EndsWith("strase", StringComparison.Ordinal) || word.EndsWith("straat", StringComparison.Ordinal)
            || word.EndsWith("gatan", StringComparison.Ordinal) || word.EndsWith("vagen", StringComparison.Ordinal) || word.EndsWith("katu", StringComparison.Ordinal)
            || word.EndsWith("weg", StringComparison.Ordinal) || word.EndsWith("laan", StringComparison.Ordinal) || word.EndsWith("vej", StringComparison.Ordinal));
}
