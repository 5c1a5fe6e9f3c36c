using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Pillars;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Rules;

namespace CrmCoach.Scoring.Reports;

/// <summary>Facts in the form of the report.</summary>
internal static class FactReports
{
    public static IReadOnlyList<PillarReport> Pillars(Scorecard scorecard, Weights weights)
    {
        var reports = new List<PillarReport>();
        foreach (var pillar in scorecard.Pillars)
        {
            reports.Add(new PillarReport(pillar.Pillar, pillar.Score, pillar.Score == null ? 0 : weights.Of(pillar.Pillar), pillar.Facts));
        }

        return reports;
    }

    public static CoverageReport Coverage(Snapshot deal)
    {
        var skipped = new List<SkippedActivity>();
        foreach (var row in deal.Skipped) skipped.Add(new SkippedActivity(row.Id, row.Reason));
        return new CoverageReport(deal.Activities.Count, skipped);
    }

    public static IReadOnlyList<ObstacleReport> Obstacles(DealFacts facts)
    {
        var reports = new List<ObstacleReport>();
        foreach (var thread in facts.Obstacles)
        {
            var evidence = new List<Evidence>();
            foreach (var raised in thread.Raised) evidence.Add(Proof.Of(raised));
            foreach (var deed in thread.Worked) evidence.Add(Proof.Of(deed));
            evidence.Sort(InOrder);
            reports.Add(new ObstacleReport(thread.Recorded?.Id, thread.Type, thread.State, evidence));
        }

        return reports;
    }

    public static IReadOnlyList<AskReport> Asks(DealFacts facts)
    {
        var reports = new List<AskReport>();
        foreach (var ask in facts.Asks)
        {
            var person = facts.Deal.Person(facts.Counterparts.FirstOf(ask.People))?.Name;
            reports.Add(new AskReport(
                ask.Activity.Id, ask.Activity.Date, ask.Activity.Method, person, ask.Outcome, ask.Answer?.Activity.Id,
                ask.Outcome == AskOutcome.Refused ? ask.FollowUp : (FollowUp?)null));
        }

        return reports;
    }

    public static IReadOnlyList<TopicReport> Topics(DealFacts facts)
    {
        var reports = new List<TopicReport>();
        foreach (var cell in facts.Topics.Cells) reports.Add(new TopicReport(cell.Topic, cell.Last, cell.Direction, Names(facts.Deal, cell.People)));
        return reports;
    }

    private static int InOrder(Evidence one, Evidence other)
    {
        if (one.Date != other.Date) return one.Date.CompareTo(other.Date);
        if (one.ActivityId != other.ActivityId) return one.ActivityId.CompareTo(other.ActivityId);
        if (one.Field != other.Field) return one.Field.CompareTo(other.Field);
        var byStart = (one.Span?.Start ?? -1).CompareTo(other.Span?.Start ?? -1);
        return byStart != 0 ? byStart : (one.Span?.Length ?? -1).CompareTo(other.Span?.Length ?? -1);
    }

    private static IReadOnlyList<string> Names(Snapshot deal, IReadOnlyList<Guid> people)
    {
        var names = new List<string>();
        foreach (var person in people)
        {
            var name = deal.Person(person)?.Name;
            if (!string.IsNullOrEmpty(name)) names.Add(name!);
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
