using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Plugins.Explain;

/// <summary>
/// A report for whoever calls, as much of it as they get, with as many of its words as they may read: every API that shows a report shows this one.
/// </summary>
internal static class CallerReport
{
    public static string Write(PluginRun run, Judgement judgement) =>
        Write(run, judgement, CallerView.Of(run, judgement));

    private static string Write(PluginRun run, Judgement judgement, Report report) =>
        ReportJson.Write(report, new TextQuotes(new CallerTexts(run).Load(Evidence(judgement, report))));

    private static List<ActivityRecord> Evidence(Judgement judgement, Report report)
    {
        var ids = report.Activities();
        var found = new List<ActivityRecord>();
        foreach (var activity in judgement.Deal.Records.Activities)
        {
            if (ActivityMapping.IdOf(activity) is { } id && ids.Contains(id)) found.Add(activity);
        }

        return found;
    }
}
