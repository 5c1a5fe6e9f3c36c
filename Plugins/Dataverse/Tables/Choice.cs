using CrmCoach.Scoring.Reports;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Tables;

/// <summary>The solution's choices number their values from its publisher's prefix.</summary>
internal static class Choice
{
    private const int Base = 713100000;

    public static OptionSetValue Of(Band band) => Of((int)band);

    public static OptionSetValue Of(Trend trend) => Of((int)trend);

    /// <param name="place">The value's place in the choice, from 1.</param>
    public static OptionSetValue Of(int place) => new(Base + place);

    /// <summary>The place of a value in its choice; null where it is none of ours.</summary>
    public static int? Place(int? value) => value > Base ? value - Base : null;
}
