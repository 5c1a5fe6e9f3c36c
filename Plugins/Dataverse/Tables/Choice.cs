using CrmCoach.Scoring.Reports;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Tables;

/// <summary>The solution's choices number their values from its publisher's prefix.</summary>
internal static class Choice
{
    private const int Base = 713100000;

    public static OptionSetValue Of(Band band) => new(Base + (int)band);

    public static OptionSetValue Of(Trend trend) => new(Base + (int)trend);
}
