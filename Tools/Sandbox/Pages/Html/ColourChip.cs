using System;
using System.Globalization;

namespace CrmCoach.Sandbox.Pages.Html;

/// <summary>A small dot in the colour that a solution gave a choice. An attribute of a drawing, because the pages allow no inline style.</summary>
internal static class ColourChip
{
    /// <summary>The dot; a colour that is not written #rrggbb is left out.</summary>
    public static Element? Of(string colour)
    {
        var isColour = colour.Length == 7 && colour[0] == '#' && int.TryParse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out _);
        var dot = new Element("circle").With("cx", "5").With("cy", "5").With("r", "5").With("fill", colour);
        return isColour ? new Element("svg").With("class", "chip").With("viewBox", "0 0 10 10").With("aria-hidden", "true").Add(dot) : null;
    }
}
