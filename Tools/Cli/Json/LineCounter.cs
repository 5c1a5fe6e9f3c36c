using System;

namespace CrmCoach.Cli.Json;

/// <summary>Counts lines up to positions that are asked for in ascending order, so that each byte is looked at once.</summary>
internal sealed class LineCounter
{
    private long _position;
    private int _line;

    public LineCounter(int firstLine) => _line = firstLine;

    /// <summary>The line of a position.</summary>
    public int At(ReadOnlySpan<byte> content, long position)
    {
        for (; _position < position; _position++)
            if (content[(int)_position] == (byte)'\n') _line++;
        return _line;
    }
}
