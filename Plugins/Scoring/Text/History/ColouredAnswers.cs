using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.History;

/// <summary>Answers written in colour into the quoted message, which only the words above it announce: "see my answers below in red".</summary>
internal static class ColouredAnswers
{
    private static readonly PhraseList Announcements = new(Lexicon.Entries("Text/History/inline-announcements.txt"));

    /// <summary>Gives coloured lines back to the answer, as far as the first earlier message goes.</summary>
    public static void Restore(IReadOnlyList<Line> lines, int firstQuoted, int endOfHeader)
    {
        if (!IsAnnounced(lines, firstQuoted)) return;
        for (var i = endOfHeader; i < lines.Count && HeaderBlock.EndAt(lines, i, false) == i; i++)
            if (lines[i].Has(LineMarks.Coloured) && !lines[i].IsBlank) lines[i].Role = LineRole.Own;
    }

    private static bool IsAnnounced(IReadOnlyList<Line> lines, int end)
    {
        for (var i = 0; i < end; i++)
            if (lines[i].IsOwn && Announcements.IsIn(Fold.Line(lines[i].Text))) return true;
        return false;
    }
}
