using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Pillars;
using CrmCoach.Scoring.Playbooks;

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
            var mentions = new List<Mention>(thread.Raised);
            mentions.AddRange(thread.Worked);
            mentions.Sort(InOrder);
            reports.Add(new ObstacleReport(thread.Recorded?.Id, thread.Type, thread.State, mentions.ConvertAll(EvidenceOf)));
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

    private static Evidence EvidenceOf(Mention mention) =>
        new Evidence(mention.Activity.Id, mention.Activity.Kind, mention.Activity.Date) { Field = mention.Finding.Field, Span = mention.Finding.Span };

    private static int InOrder(Mention one, Mention other)
    {
        var byActivity = Snapshot.InOrder(one.Activity, other.Activity);
        if (byActivity != 0) return byActivity;
        if (one.Finding.Field != other.Finding.Field) return one.Finding.Field.CompareTo(other.Finding.Field);
        var byStart = one.Finding.Span.Start.CompareTo(other.Finding.Span.Start);
        return byStart != 0 ? byStart : one.Finding.Label.CompareTo(other.Finding.Label);
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
