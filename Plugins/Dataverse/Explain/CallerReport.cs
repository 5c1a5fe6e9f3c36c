using CrmCoach.Scoring.Reports;

namespace CrmCoach.Plugins.Explain;

/// <summary>A report for whoever calls, with as many of its words as they may read: every API that shows a report shows this one.</summary>
internal static class CallerReport
{
    public static string Write(RowStore caller, Judgement judgement) => ReportJson.Write(judgement.Report, CallerQuotes.Of(caller, judgement));
}
