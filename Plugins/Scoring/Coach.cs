using System;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Pillars;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Practices;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Rules;

namespace CrmCoach.Scoring;

/// <summary>Judges a deal. The same records, playbook and moment give the same report on every machine.</summary>
public static class Coach
{
    /// <summary>Reads every activity's text and judges the deal.</summary>
    public static Report Score(DealRecords records, Playbook playbook, DateTime asOf) =>
        Score(records, new TextReadings(records, playbook.Cues), playbook, asOf);

    /// <summary>Judges the deal with readings at hand: only what the source gives is known of the texts.</summary>
    public static Report Score(DealRecords records, IReadingSource readings, Playbook playbook, DateTime asOf) =>
        Score(Snapshots.Of(records, readings, asOf, playbook.Cues), playbook);

    /// <summary>Judges a deal as gathered: finds facts, weighs them, advises.</summary>
    public static Report Score(Snapshot deal, Playbook playbook)
    {
        var facts = new DealFacts(deal, playbook.Thresholds);
        var scorecard = Scorecard.Of(facts, playbook);
        var advisor = new Advisor(facts, scorecard, playbook);
        var version = playbook.Version;
        return new Report(deal.Opportunity.Id, deal.Opportunity.Name, deal.AsOf, scorecard.Score, scorecard.Band)
        {
            Pillars = FactReports.Pillars(scorecard, facts, playbook.Weights),
            Coverage = FactReports.Coverage(deal),
            Suggestions = advisor.Advise(),
            Moves = advisor.Moves(),
            Strengths = Praise.Of(facts, playbook),
            Obstacles = FactReports.Obstacles(facts),
            Asks = FactReports.Asks(facts),
            Topics = FactReports.Topics(facts, playbook.Advice),
            Behaviours = BehaviourReports.Of(facts),
            PlaybookVersion = version,
            InputHash = InputHash.Of(deal, version),
        };
    }
}
