using System.Collections.Generic;

namespace CrmCoach.Scoring.Text.Footers;

/// <summary>
/// Marks how a message closes: the line that takes leave, the name, title and telephone below it, slogans and notices. A postscript stays, and so does a
/// paragraph that goes on speaking below a mere name.
/// </summary>
internal sealed class Signatures
{
    private const int MostLines = 25;

    private readonly Zone _zone;

    private Signatures(Zone zone) => _zone = zone;

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
        for (var i = _zone.Start; i < _zone.End; i++)
            if (_zone[i].Has(LineMarks.Signature) && _zone.Previous(i) >= _zone.Start) _zone.Mark(i, i + 1, LineRole.Signature);
    }

    private void MarkDelimited()
    {
        for (var i = _zone.Last(MostLines); i < _zone.End; i = _zone.Next(i + 1))
        {
            if (!IsDelimiter(_zone[i])) continue;
            if (_zone.Next(i + 1) < _zone.End && IsSignatureLine(_zone[_zone.Next(i + 1)].Text)) MarkFrom(i, true);
        }
    }

    private void MarkSignOffs()
    {
        for (var i = _zone.Next(_zone.Start); i < _zone.End; i = _zone.Next(i + 1))
        {
            if (!SignOff.Is(_zone[i].Text, out var isNamed)) continue;
            var next = _zone.Next(i + 1);
            if (_zone.Previous(i) < _zone.Start && next < _zone.End && !IsClosed(next)) continue;
            if (next == _zone.End) _zone.Mark(i, _zone.End, LineRole.Signature);
            else if (isNamed && (_zone[i + 1].IsBlank || IsSignatureLine(_zone[next].Text)) || IsSignatureLine(_zone[next].Text)) MarkFrom(i, false);
        }
    }

    // Without a line that takes leave: a full name above its title, or a first name alone above nothing but such lines.
    private void MarkNameBlock()
    {
        for (var i = _zone.Last(MostLines); i < _zone.End; i = _zone.Next(i + 1))
        {
            var next = _zone.Next(i + 1);
            if (next == _zone.End || _zone.Previous(i) < _zone.Start || !LineShape.IsName(_zone[i].Text) || !IsClosed(next)) continue;
            MarkFrom(i, true);
            return;
        }
    }

    // Whether nothing from here on speaks to the reader, and something shows that it is a signature.
    private bool IsClosed(int index)
    {
        var isFirm = false;
        for (var i = index; i < _zone.End; i = _zone.Next(i + 1))
        {
            var text = _zone[i].Text;
            if (Postscript.IsMarked(text)) break;
            var isLine = LineShape.IsTitle(text) || LineShape.IsContact(text) || Notices.IsDeviceLine(text);
            isFirm |= isLine || _zone[i].Has(LineMarks.FinePrint) || Notices.Is(text);
            if (!isFirm && !LineShape.IsName(text) && !Notices.IsSlogan(text)) return false;
            if (i == index && !isFirm && !LineShape.IsName(text) && !Notices.IsSlogan(text)) return false;
        }

        return isFirm;
    }

    // Marks from here to the end of the zone, but for postscripts and what goes on speaking.
    private void MarkFrom(int index, bool isFirm)
    {
        _zone.Mark(index, index + 1, LineRole.Signature);
        for (var i = _zone.Next(index + 1); i < _zone.End; i = _zone.Next(i))
        {
            var text = _zone[i].Text;
            if (Postscript.IsMarked(text) || !isFirm && IsResumed(i))
            {
                i = _zone.ParagraphEnd(i);
                if (!isFirm) return;
                continue;
            }

            isFirm |= LineShape.IsTitle(text) || LineShape.IsContact(text) || Notices.IsDeviceLine(text);
            _zone.Mark(i, i + 1, LineRole.Signature);
        }
    }

    private bool IsResumed(int index) =>
        _zone.BeginsParagraph(index) && !_zone[index].Has(LineMarks.FinePrint) && Postscript.Resumes(_zone.Text(index, _zone.ParagraphEnd(index)));

    private static bool IsSignatureLine(string text) =>
        LineShape.IsName(text) || LineShape.IsTitle(text) || LineShape.IsContact(text) || Notices.IsDeviceLine(text) || Notices.Is(text) || SignOff.Is(text);

    private static bool IsDelimiter(Line line) => line.Text is "--" or "-- " or "—" or "–" or "---" or "__" || line.Text.Length >= 5 && History.Markers.IsRule(line);
}
