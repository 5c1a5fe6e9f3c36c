using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Plugins.Explain;

/// <summary>A report for whoever calls, with as many of its words as they may read: every API that shows a report shows this one.</summary>
internal static class CallerReport
{
    public static string Write(PluginRun run, Judgement judgement) =>
        ReportJson.Write(judgement.Report, new TextQuotes(new CallerTexts(run).Load(Evidence(judgement))));

    private static List<ActivityRecord> Evidence(Judgement judgement)
    {
        var ids = judgement.Report.Activities();
        var found = new List<ActivityRecord>();
        foreach (var activity in judgement.Deal.Records.Activities)
        {
            if (ActivityMapping.IdOf(activity) is { } id && ids.Contains(id)) found.Add(activity);
        }

        return found;
    }
}
