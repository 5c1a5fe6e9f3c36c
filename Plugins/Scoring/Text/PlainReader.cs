using System.Collections.Generic;

namespace CrmCoach.Scoring.Text;

/// <summary>Lines of a body without mark-up.</summary>
internal static class PlainReader
{
    /// <summary>Reads up to <paramref name="limit"/> characters.</summary>
    public static LineWriter Read(string body, int limit)
    {
        var writer = new LineWriter(limit);
        for (var i = 0; i < body.Length && !writer.IsFull; i++)
        {
            if (EndsLine(body, i)) writer.Break(LineMarks.Plain);
            else if (body[i] == '\t') writer.Tab();
            else writer.Write(body[i], LineMarks.Plain);
        }

        writer.EndBlock();
        return writer;
    }

    private static bool EndsLine(string body, int at)
    {
        var c = body[at];
        if (c == '\r') return at + 1 == body.Length || body[at + 1] != '\n';
        return c == '\n' || c >= '\v' && Glyphs.Shown(c) == '\n';
    }
}
