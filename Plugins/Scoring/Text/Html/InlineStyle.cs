using System;
using System.Globalization;

namespace CrmCoach.Scoring.Text.Html;

/// <summary>What an element's style says about whether and how its words are shown.</summary>
[Flags]
internal enum StyleMarks
{
    None = 0,
    Hidden = 1,
    Small = 2,
    NormalSize = 4,
    Grey = 8,
    Coloured = 16,
    KeepsSpace = 32,
    BorderTop = 64,
    BorderLeft = 128,
    NoBorder = 256,
    Bold = 512,
}

/// <summary>Reads the few declarations of an inline style that matter; unknown ones are passed over.</summary>
internal static class InlineStyle
{
    private const decimal SmallPoints = 8.5m;
    private const decimal UnseenPoints = 1.5m;

    public static StyleMarks Read(string style)
    {
        var marks = StyleMarks.None;
        var clips = false;
        var flat = false;
        foreach (var declaration in style.Split(';'))
        {
            var colon = declaration.IndexOf(':');
            if (colon <= 0) continue;
            var name = Letters.ToLower(declaration.Substring(0, colon)).Trim();
            var value = Letters.ToLower(declaration.Substring(colon + 1)).Trim();
            marks |= Declared(name, value);
            clips |= name == "overflow" && value.StartsWith("hidden", StringComparison.Ordinal);
            flat |= name is "height" or "max-height" or "width" or "max-width" && IsZero(value);
        }

        return clips && flat ? marks | StyleMarks.Hidden : marks;
    }

    /// <summary>The colour of old <c>font</c> elements and of the style property.</summary>
    public static StyleMarks Colour(string value)
    {
        if (value is "gray" or "grey" or "silver" or "darkgray" or "darkgrey" or "dimgray" or "dimgrey" or "lightgray" or "lightgrey") return StyleMarks.Grey;
        if (value is "black" or "windowtext" or "inherit" or "" or "initial" or "auto" or "currentcolor" or "text") return StyleMarks.None;
        if (value == "transparent") return StyleMarks.Hidden;
        return HexColour.TryRead(value, out var red, out var green, out var blue) ? OfChannels(red, green, blue) : StyleMarks.Coloured;
    }

    private static StyleMarks Declared(string name, string value) => name switch
    {
        "display" => value.StartsWith("none", StringComparison.Ordinal) ? StyleMarks.Hidden : StyleMarks.None,
        "visibility" => value.StartsWith("hidden", StringComparison.Ordinal) || value.StartsWith("collapse", StringComparison.Ordinal) ? StyleMarks.Hidden : StyleMarks.None,
        "mso-hide" => value == "all" ? StyleMarks.Hidden : StyleMarks.None,
        "opacity" => IsZero(value) ? StyleMarks.Hidden : StyleMarks.None,
        "font-size" => FontSize(value),
        "font" => FontSizeWithin(value),
        "font-weight" => value.StartsWith("bold", StringComparison.Ordinal) || value is "600" or "700" or "800" or "900" ? StyleMarks.Bold : StyleMarks.None,
        "color" => Colour(value.Replace("!important", "").Trim()),
        "white-space" => value.StartsWith("pre", StringComparison.Ordinal) ? StyleMarks.KeepsSpace : StyleMarks.None,
        "border-top" => IsNoBorder(value) ? StyleMarks.None : StyleMarks.BorderTop,
        "border-left" or "border-left-width" => IsNoBorder(value) ? StyleMarks.None : StyleMarks.BorderLeft,
        "border" => IsNoBorder(value) ? StyleMarks.NoBorder : StyleMarks.None,
        _ => StyleMarks.None,
    };

    private static StyleMarks FontSizeWithin(string value)
    {
        var marks = StyleMarks.None;
        foreach (var part in value.Split(' ', '/'))
            if (part.Length > 1 && Letters.IsDigit(part[0])) marks |= FontSize(part);
        return marks;
    }

    private static StyleMarks FontSize(string value)
    {
        if (value is "x-small" or "xx-small" or "smaller") return StyleMarks.Small;
        if (value is "small" or "medium" or "large" or "x-large" or "larger" or "inherit") return StyleMarks.NormalSize;
        if (!TryPoints(value, out var points)) return StyleMarks.None;
        if (points < UnseenPoints) return StyleMarks.Hidden;
        return points <= SmallPoints ? StyleMarks.Small : StyleMarks.NormalSize;
    }

    private static bool TryPoints(string value, out decimal points)
    {
        points = 0;
        var digits = 0;
        while (digits < value.Length && digits < 9 && (Letters.IsDigit(value[digits]) || value[digits] == '.')) digits++;
        if (!decimal.TryParse(value.Substring(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return false;
        var unit = value.Substring(digits).Replace("!important", "").Trim();
        points = number * PointsIn(unit);
        return unit.Length == 0 || PointsIn(unit) > 0;
    }

    private static decimal PointsIn(string unit) => unit switch
    {
        "pt" => 1m,
        "px" or "" => 0.75m,
        "em" or "rem" => 11m,
        "%" => 0.11m,
        _ => 0m,
    };

    private static bool IsZero(string value)
    {
        foreach (var c in value)
        {
            if (c is >= '1' and <= '9') return false;
            if (c is not ('0' or '.')) break;
        }

        return value.Length > 0 && value[0] is '0' or '.';
    }

    private static bool IsNoBorder(string value) => value.StartsWith("none", StringComparison.Ordinal) || value.StartsWith("medium none", StringComparison.Ordinal) || IsZero(value);

    private static StyleMarks OfChannels(int red, int green, int blue)
    {
        var high = Math.Max(red, Math.Max(green, blue));
        var low = Math.Min(red, Math.Min(green, blue));
        if (high - low > 24) return StyleMarks.Coloured;
        return high is >= 0x50 and <= 0xD8 ? StyleMarks.Grey : StyleMarks.None;
    }
}
