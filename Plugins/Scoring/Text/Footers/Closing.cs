using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Footers;

/// <summary>Marks what stands around the words of a message in every message: banners, signatures, notices, meeting links.</summary>
internal static class Closing
{
    public static void Mark(IReadOnlyList<Line> lines, ActivityKind kind)
    {
        foreach (var zone in Zone.Of(lines))
        {
            MarkBanner(zone);
            Meetings.Mark(zone);
            if (kind is ActivityKind.Email or ActivityKind.Letter) Signatures.Mark(zone);
            MarkTrailing(zone);
        }
    }

    // Gateways warn above the first line.
    private static void MarkBanner(Zone zone)
    {
        for (var start = zone.Next(zone.Start); start < zone.End; start = zone.Next(start))
        {
            var end = zone.ParagraphEnd(start);
            if (!Notices.Is(zone.Text(start, end), isAlone: zone.Next(end) == zone.End)) return;
            zone.Mark(start, end, LineRole.Notice);
        }
    }

    private static void MarkTrailing(Zone zone)
    {
        var hasNormal = HasNormalPrint(zone);
        for (var last = zone.Previous(zone.End); last >= zone.Start; last = zone.Previous(last))
        {
            if (Notices.IsDeviceLine(zone[last].Text) || hasNormal && zone[last].Has(LineMarks.FinePrint) && !Postscript.IsMarked(zone[last].Text))
            {
                zone.Mark(last, last + 1, LineRole.Notice);
                continue;
            }

            var start = zone.ParagraphStart(last);
            if (!Notices.Is(zone.Text(start, last + 1), isAlone: zone.Previous(start) < zone.Start)) return;
            zone.Mark(start, last + 1, LineRole.Notice);
        }
    }

    private static bool HasNormalPrint(Zone zone)
    {
        var normal = 0;
        var fine = 0;
        for (var i = zone.Next(zone.Start); i < zone.End; i = zone.Next(i + 1))
        {
            if (zone[i].Has(LineMarks.FinePrint)) fine += zone[i].Text.Length;
            else normal += zone[i].Text.Length;
        }

        return normal > 0 && normal * 4 >= fine;
    }
}
