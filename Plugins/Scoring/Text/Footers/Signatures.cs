using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Footers;

/// <summary>
/// Marks how a message closes: the line that takes leave, the name, title and telephone below it, slogans and notices. A postscript stays, and so does a
/// paragraph that goes on speaking below a mere name.
/// </summary>
internal sealed class Signatures
{
    private const int MostLines = 25;

    private readonly Zone zone;

    private Signatures(Zone zone) => this.zone = zone;

    /// <summary>Marks the closings of a zone of a message.</summary>
    public static void Mark(Zone zone)
    {
        var signatures = new Signatures(zone);
        signatures.MarkElements();
        signatures.MarkDelimited();
        signatures.MarkSignOffs();
        signatures.MarkNameBlock();
    }

    // Mail clients name the element that holds the signature.
    private void MarkElements()
    {
        for (var i = zone.Start; i < zone.End; i++)
            if (zone[i].Has(LineMarks.Signature) && zone.Previous(i) >= zone.Start) zone.Mark(i, i + 1, LineRole.Signature);
    }

    private void MarkDelimited()
    {
        for (var i = zone.Last(MostLines); i < zone.End; i = zone.Next(i + 1))
        {
            if (!IsDelimiter(zone[i])) continue;
            if (zone.Next(i + 1) < zone.End && IsSignatureLine(zone[zone.Next(i + 1)].Text)) MarkFrom(i, true);
        }
    }

    private void MarkSignOffs()
    {
        for (var i = zone.Next(zone.Start); i < zone.End; i = zone.Next(i + 1))
        {
            if (!SignOff.Is(zone[i].Text, out var isNamed)) continue;
            var next = zone.Next(i + 1);
            if (next == zone.End) zone.Mark(i, zone.End, LineRole.Signature);
            else if (isNamed && (zone[i + 1].IsBlank || IsSignatureLine(zone[next].Text)) || IsSignatureLine(zone[next].Text)) MarkFrom(i, false);
        }
    }

    // Without a line that takes leave: a full name above its title, or a first name alone above nothing but such lines.
    private void MarkNameBlock()
    {
        for (var i = zone.Last(MostLines); i < zone.End; i = zone.Next(i + 1))
        {
            var next = zone.Next(i + 1);
            if (next == zone.End || zone.Previous(i) < zone.Start || !LineShape.IsName(zone[i].Text) || !IsClosed(next)) continue;
            MarkFrom(i, true);
            return;
        }
    }

    // Whether nothing from here on speaks to the reader, and something shows that it is a signature.
    private bool IsClosed(int index)
    {
        var isFirm = false;
        for (var i = index; i < zone.End; i = zone.Next(i + 1))
        {
            var text = zone[i].Text;
            if (Postscript.IsMarked(text)) break;
            var isLine = LineShape.IsTitle(text) || LineShape.IsContact(text) || Notices.IsDeviceLine(text);
            isFirm |= isLine || zone[i].Has(LineMarks.FinePrint) || Notices.Is(text);
            if (!isFirm && !LineShape.IsName(text) && !Notices.IsSlogan(text)) return false;
            if (i == index && !isFirm && !LineShape.IsName(text) && !Notices.IsSlogan(text)) return false;
        }

        return isFirm;
    }

    // Marks from here to the end of the zone, but for postscripts and what goes on speaking.
    private void MarkFrom(int index, bool isFirm)
    {
        zone.Mark(index, index + 1, LineRole.Signature);
        for (var i = zone.Next(index + 1); i < zone.End; i = zone.Next(i))
        {
            var text = zone[i].Text;
            if (Postscript.IsMarked(text) || !isFirm && IsResumed(i))
            {
                i = zone.ParagraphEnd(i);
                if (!isFirm) return;
                continue;
            }

            isFirm |= LineShape.IsTitle(text) || LineShape.IsContact(text) || Notices.IsDeviceLine(text);
            zone.Mark(i, i + 1, LineRole.Signature);
        }
    }

    private bool IsResumed(int index) =>
        zone.BeginsParagraph(index) && !zone[index].Has(LineMarks.FinePrint) && Postscript.Resumes(zone.Text(index, zone.ParagraphEnd(index)));

    private static bool IsSignatureLine(string text) =>
        LineShape.IsName(text) || LineShape.IsTitle(text) || LineShape.IsContact(text) || Notices.IsDeviceLine(text) || Notices.Is(text) || SignOff.Is(text);

    private static bool IsDelimiter(Line line) => line.Text is "--" or "-- " or "—" or "–" or "---" or "__" || line.Text.Length >= 5 && History.Markers.IsRule(line);
}
