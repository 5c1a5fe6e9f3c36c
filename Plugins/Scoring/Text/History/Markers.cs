using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.History;

/// <summary>Lines that part an answer from the message below it.</summary>
internal static class Markers
{
    private static readonly HashSet<string> Originals = Lexicon.Set("Text/History/original-markers.txt");
    private static readonly HashSet<string> Forwards = Lexicon.Set("Text/History/forward-openings.txt");
    private static readonly char[] Decoration = { '-', '_', '=', '*', '~', '#', ' ', ':', '>', '<', '.' };

    /// <summary>Whether the line says that an earlier message begins: <c>-----Original Message-----</c>.</summary>
    public static bool IsOriginal(string text)
    {
        if (text.Length is < 10 or > 120 || !IsDecorated(text) && text[text.Length - 1] is not ':') return false;
        var bare = Fold.Line(text).Trim(Decoration);
        return Forwards.Contains(bare) || IsDecorated(text) && (Originals.Contains(bare) || bare.StartsWith("forwarded by ", StringComparison.Ordinal));
    }

    /// <summary>Whether a help desk asks to write above this line; at the head of a message it parts nothing.</summary>
    public static bool AsksToWriteAbove(string text) => Fold.Line(text).IndexOf("above this line", StringComparison.Ordinal) >= 0;

    /// <summary>Whether the line is only drawn: <c>______</c>.</summary>
    public static bool IsRule(Line line) => line.Has(LineMarks.Rule) || line.Text.Length >= 5 && line.Text.Trim('_', '-', '=', '*', '~', ' ').Length == 0;

    private static bool IsDecorated(string text) => text[0] is '-' or '_' or '=' or '*' or '~' or '#' && text[1] == text[0];
}
