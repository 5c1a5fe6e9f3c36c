using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Footers;

/// <summary>Marks the signature of a letter: what stands behind its delimiter.</summary>
internal static class Signatures
{
    public static void Mark(IReadOnlyList<Line> lines, ActivityKind kind)
    {
        var inside = false;
        foreach (var line in lines)
        {
            inside |= line.Text is "--" or "-- " && kind == ActivityKind.Email;
            if (inside && line.IsOwn) line.Role = LineRole.Signature;
        }
    }
}
