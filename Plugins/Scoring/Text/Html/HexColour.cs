using System;

namespace CrmCoach.Scoring.Text.Html;

/// <summary>Colours written as <c>#rgb</c>, <c>#rrggbb</c> or <c>rgb(r, g, b)</c>.</summary>
internal static class HexColour
{
    public static bool TryRead(string value, out int red, out int green, out int blue)
    {
        red = green = blue = 0;
        if (value.StartsWith("rgb", StringComparison.Ordinal)) return TryReadFunction(value, out red, out green, out blue);
        if (value.Length is not (4 or 7) || value[0] != '#') return false;
        var wide = value.Length == 7;
        red = wide ? Pair(value, 1) : Digit(value[1]) * 17;
        green = wide ? Pair(value, 3) : Digit(value[2]) * 17;
        blue = wide ? Pair(value, 5) : Digit(value[3]) * 17;
        return red >= 0 && green >= 0 && blue >= 0;
    }

    private static bool TryReadFunction(string value, out int red, out int green, out int blue)
    {
        red = green = blue = 0;
        var open = value.IndexOf('(');
        if (open < 0) return false;
        var parts = value.Substring(open + 1).TrimEnd(')').Split(',');
        return parts.Length >= 3 && TryChannel(parts[0], out red) && TryChannel(parts[1], out green) && TryChannel(parts[2], out blue);
    }

    private static bool TryChannel(string part, out int channel)
    {
        channel = 0;
        var trimmed = part.Trim();
        if (trimmed.Length is 0 or > 3) return false;
        foreach (var c in trimmed)
        {
            if (!Letters.IsDigit(c)) return false;
            channel = channel * 10 + (c - '0');
        }

        return channel <= 255;
    }

    private static int Pair(string value, int at)
    {
        var high = Digit(value[at]);
        var low = Digit(value[at + 1]);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static int Digit(char c)
    {
        if (Letters.IsDigit(c)) return c - '0';
        return c is >= 'a' and <= 'f' ? c - 'a' + 10 : -1000;
    }
}
