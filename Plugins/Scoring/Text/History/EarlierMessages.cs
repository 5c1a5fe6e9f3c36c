using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.History;

/// <summary>Marks what earlier messages said: quoted below an answer, cited between its lines, or passed on.</summary>
internal static class EarlierMessages
{
    public static void Mark(IReadOnlyList<Line> lines, ActivityKind kind)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!Begins(lines, i)) continue;
            for (; i < lines.Count; i++) lines[i].Role = LineRole.History;
        }

        foreach (var line in lines)
            if (line.Has(LineMarks.Cited) || kind == ActivityKind.Email && line.Text.Length > 0 && line.Text[0] == '>') line.Role = LineRole.History;
    }

    private static bool Begins(IReadOnlyList<Line> lines, int i)
    {
        var line = lines[i];
        if (line.Has(LineMarks.HistoryStart)) return true;
        return line.Text.StartsWith("From:", System.StringComparison.Ordinal) || line.Text.StartsWith("Von:", System.StringComparison.Ordinal)
            || line.Text.StartsWith("-----", System.StringComparison.Ordinal) || line.Text.StartsWith("_____", System.StringComparison.Ordinal);
    }
}
