using System;
using System.Globalization;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Readings;
using CrmCoach.Plugins.Write;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Plugins;

/// <summary>One scoring: gather, judge, and where it is asked for, write. Null where the opportunity is gone.</summary>
internal sealed class Coaching(PluginRun run)
{
    /// <summary>Judges the opportunity as of now and stores what changed.</summary>
    public Report? Store(Guid opportunityId, string cause)
    {
        if (Judge(opportunityId, run.Now) is not { } judgement) return null;
        Store(judgement, cause);
        return judgement.Report;
    }

    /// <summary>Stores what a judgement changes.</summary>
    public void Store(Judgement judgement, string cause)
    {
        new DealWriter(run, judgement).Write(cause);
        Trace(judgement.Report);
    }

    /// <summary>Judges the opportunity and stores nothing.</summary>
    public Judgement? Judge(Guid opportunityId, DateTime asOf)
    {
        if (Gather(opportunityId, asOf) is not { } deal) return null;
        var judgement = Judge(deal, DealReadings.Of(run.Rows, deal, run.Rewritten), asOf);
        Trace(judgement.Report);
        return judgement;
    }

    /// <summary>Reads what a deal is judged by, but for texts.</summary>
    public GatheredDeal? Gather(Guid opportunityId, DateTime asOf) => new DealGatherer(run).Gather(opportunityId, asOf);

    /// <summary>Judges a gathered deal: reads nothing.</summary>
    public Judgement Judge(GatheredDeal deal, DealReadings readings, DateTime asOf) =>
        new(deal, readings, Coach.Score(deal.Records, readings, deal.Published.Playbook, asOf));

    private void Trace(Report report) => run.Trace(string.Format(
        CultureInfo.InvariantCulture,
        "{0:D}: score {1}, {2} activities counted, {3} skipped; {4} reads, {5} writes",
        report.OpportunityId,
        report.Score,
        report.Coverage.Scored,
        report.Coverage.Skipped.Count,
        run.Rows.Reads,
        run.Rows.Writes));
}
