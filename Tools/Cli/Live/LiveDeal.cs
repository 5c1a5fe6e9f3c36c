using System;
using System.Collections.Generic;
using CrmCoach.Plugins;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Readings;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Cli.Live;

/// <summary>A deal of a live organisation: read by the plug-ins' own code, but with the rights of whoever is signed in, and never written.</summary>
/// <param name="Records">The deal.</param>
/// <param name="Report">How it is judged now.</param>
/// <param name="Quotes">The words behind the report.</param>
internal sealed record LiveDeal(DealRecords Records, Report Report, IQuoteSource Quotes)
{
    /// <summary>
    /// Reads and judges the deal by the organisation's published playbook; null where there is no such opportunity, or it may not be read.
    /// </summary>
    public static LiveDeal? Read(IOrganizationService service, Guid opportunity, DateTime asOf)
    {
        var rows = new RowStore(service);
        if (new DealGatherer(rows).Gather(opportunity, asOf) is not { } deal) return null;
        var report = Coach.Score(deal.Records, DealReadings.Of(rows, deal), deal.Published.Playbook, asOf);
        return new LiveDeal(deal.Records, report, new TextQuotes(Evidence(rows, deal.Records, report)));
    }

    private static List<ActivityRecord> Evidence(RowStore rows, DealRecords records, Report report)
    {
        var ids = report.Activities();
        var notes = new List<ActivityRecord>();
        var activities = new List<ActivityRecord>();
        foreach (var activity in records.Activities)
        {
            if (ActivityMapping.IdOf(activity) is not { } id || !ids.Contains(id)) continue;
            (activity.Table == NoteTable.Name ? notes : activities).Add(activity);
        }

        notes.AddRange(Texts.Load(rows, activities));
        return notes;
    }
}
