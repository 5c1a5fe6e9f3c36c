using System;

namespace CrmCoach.Scoring.Pillars;

/// <summary>How much something counts by its age in whole days, in thousandths.</summary>
internal static class Fade
{
    public const int Full = 1000;

    /// <summary>Full today, half at the end of the window, nothing at twice its length.</summary>
    public static int ByAge(int age, int windowDays) => Math.Max(0, Full * (2 * windowDays - age) / (2 * windowDays));

    /// <summary>Full while it is fresh, then as by age.</summary>
    public static int OnceOld(int age, int freshDays, int windowDays) => ByAge(Math.Max(0, age - freshDays), windowDays);

    /// <summary>That share of some points, rounded down.</summary>
    public static int Of(int points, int thousandths) => points * thousandths / Full;
}
