using System.Collections.Generic;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Plugins.Explain;

/// <summary>
/// A report for whoever calls, as much of it as they get, with as many of its words as they may read: every API that shows a report shows this one.
/// </summary>
internal static class CallerReport
{
    /// <param name="run">The call.</param>
    /// <param name="judgement">The deal as judged.</param>
    /// <param name="lcid">The language that the caller reads; null for the organisation's.</param>
    public static string Write(PluginRun run, Judgement judgement, int? lcid)
    {
        var told = lcid == null ? judgement : In(AdviceLanguages.OfLocale(lcid.Value), judgement);
        return Write(run, told, CallerView.Of(run, told));
    }

    /// <summary>The same judgement, its advice in another language: nothing but the sentences differs.</summary>
    private static Judgement In(string language, Judgement judgement)
    {
        var playbook = judgement.Deal.Published.Playbook;
        return language == playbook.Language
            ? judgement
            : judgement with { Report = Coach.Score(judgement.Deal.Records, judgement.Readings, playbook.In(language), judgement.Report.AsOf) };
    }

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
