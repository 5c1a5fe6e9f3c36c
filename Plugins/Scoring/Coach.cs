using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Scoring;

/// <summary>Judges a deal. The same records, playbook and moment give the same report on every machine.</summary>
public static class Coach
{
    /// <summary>Reads every activity's text and judges the deal.</summary>
    public static Report Score(DealRecords records, Playbook playbook, DateTime asOf) =>
        Score(records, new TextReadings(records), playbook, asOf);

    /// <summary>Judges the deal with readings at hand: only what the source gives is known of the texts.</summary>
    public static Report Score(DealRecords records, IReadingSource readings, Playbook playbook, DateTime asOf)
    {
        var id = records.Opportunity.Id("opportunityid") ?? Guid.Empty;
        return new Report(id, records.Opportunity.Text("name") ?? "", asOf, null, Band.NotEnoughEvidence) { PlaybookVersion = playbook.Version };
    }
}
