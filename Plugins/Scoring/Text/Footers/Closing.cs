using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Footers;

/// <summary>Marks what stands around the words of a message in every message: banners, signatures, notices, meeting links.</summary>
internal static class Closing
{
    public static void Mark(IReadOnlyList<Line> lines, ActivityKind kind)
    {
        var hasNormalPrint = HasNormalPrint(lines);
        foreach (var zone in Zone.Of(lines))
        {
            var isMessage = kind is ActivityKind.Email or ActivityKind.Letter;
            MarkBanner(zone, isMessage);
            Meetings.Mark(zone);
            if (isMessage) Signatures.Mark(zone);
            MarkTrailing(zone, isMessage, hasNormalPrint && isMessage);
        }
    }

    // Gateways warn above the first line.
    private static void MarkBanner(Zone zone, bool isMessage)
    {
        for (var start = zone.Next(zone.Start); start < zone.End; start = zone.Next(start))
        {
            var end = zone.ParagraphEnd(start);
            if (!Notices.Is(zone.Text(start, end), isDoubtful: !isMessage || zone.Next(end) == zone.End)) return;
            zone.Mark(start, end, LineRole.Notice);
        }
    }

    private static void MarkTrailing(Zone zone, bool isMessage, bool dropsFinePrint)
    {
        for (var last = zone.Previous(zone.End); last >= zone.Start; last = zone.Previous(last))
        {
            if (Notices.IsDeviceLine(zone[last].Text) || History.Markers.IsRule(zone[last]) || dropsFinePrint && zone[last].Has(LineMarks.FinePrint) && !Postscript.IsMarked(zone[last].Text))
            {
                zone.Mark(last, last + 1, LineRole.Notice);
                continue;
            }

            var start = zone.ParagraphStart(last);
            if (!Notices.Is(zone.Text(start, last + 1), isDoubtful: !isMessage || zone.Previous(start) < zone.Start)) return;
            zone.Mark(start, last + 1, LineRole.Notice);
        }
    }

    private static bool HasNormalPrint(IReadOnlyList<Line> lines)
    {
        var normal = 0;
        var fine = 0;
        foreach (var line in lines)
        {
            if (!line.IsOwn) continue;
            if (line.Has(LineMarks.FinePrint)) fine += line.Text.Length;
            else normal += line.Text.Length;
        }

        return normal > 0 && normal * 4 >= fine;
    }
}
