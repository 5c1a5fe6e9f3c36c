using System;

namespace CrmCoach.Plugins.Gather;

/// <summary>
/// How far one call goes through a long list: so many items at most, and no further once it has worked for a minute, half the time that the platform gives. It
/// always gets on by one, or a slow item would hold all others up for ever.
/// </summary>
/// <param name="size">How many items at most.</param>
/// <param name="milliseconds">How long the call has run so far.</param>
internal sealed class Stint(int size, Func<int> milliseconds)
{
    public const int LongestMilliseconds = 60_000;

    private int taken;

    public bool IsOver => taken == size || (taken > 0 && milliseconds() > LongestMilliseconds);

    public void Take() => taken++;
}
