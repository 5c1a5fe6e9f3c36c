using System;
using System.Globalization;
using CrmCoach.Plugins.Write;
using CrmCoach.Scoring.Reports;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins.Tables;

/// <summary>One row for each change of a deal's score.</summary>
internal static class HistoryTable
{
    public const string Name = "coach_scorehistory";
    public const string Id = "coach_scorehistoryid";
    public const string OpportunityId = "coach_opportunityid";

    private const int CauseLength = 400;

    /// <summary>What changed and why; null where neither score nor band did.</summary>
    public static Entity? Row(Entity opportunity, Report report, PluginRun run, string cause)
    {
        var band = Choice.Of(report.Band);
        var before = opportunity.GetAttributeValue<int?>(OpportunityTable.Score);
        if (before == report.Score && band.Equals(opportunity.GetAttributeValue<OptionSetValue>(OpportunityTable.Band))) return null;
        return new Entity(Name, IdOf(opportunity, report))
        {
            ["coach_name"] = Text(before) + " → " + Text(report.Score),
            [OpportunityId] = OpportunityTable.Reference(opportunity.Id),
            ["coach_score"] = report.Score,
            ["coach_previousscore"] = before,
            ["coach_band"] = band,
            ["coach_cause"] = Words.Cut(cause, CauseLength),
            ["coach_scoredon"] = run.Now,
            ["coach_duration"] = run.Milliseconds,
        };
    }

    /// <summary>Made of the scoring before and what comes of it, so that a retry tells the same change once.</summary>
    private static Guid IdOf(Entity opportunity, Report report)
    {
        var before = opportunity.GetAttributeValue<DateTime?>(OpportunityTable.ScoredOn);
        return NameBasedId.Of(
            opportunity.Id, string.Format(CultureInfo.InvariantCulture, "score {0:s} {1} {2}", before, report.Score, (int)report.Band));
    }

    private static string Text(int? score) => score?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
