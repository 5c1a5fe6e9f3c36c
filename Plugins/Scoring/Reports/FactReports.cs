using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Pillars;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Rules;
using CrmCoach.Scoring.Rules.Persevere;

namespace CrmCoach.Scoring.Reports;

/// <summary>Facts in the form of the report.</summary>
internal static class FactReports
{
    public static IReadOnlyList<PillarReport> Pillars(Scorecard scorecard, DealFacts facts, Weights weights)
    {
        var reports = new List<PillarReport>();
        foreach (var pillar in scorecard.Pillars)
        {
            var weight = pillar.Score == null ? 0 : weights.Of(pillar.Pillar);
            reports.Add(new PillarReport(pillar.Pillar, pillar.Score, weight, pillar.Facts) { Evidence = PillarEvidence.Of(pillar.Pillar, facts.Deal) });
        }

        return reports;
    }

    public static CoverageReport Coverage(Snapshot deal)
    {
        var skipped = new List<SkippedActivity>();
        foreach (var row in deal.Skipped) skipped.Add(new SkippedActivity(row.Id, row.Reason) { IsCounted = row.IsCounted });
        return new CoverageReport(deal.Activities.Count, skipped);
    }

    public static IReadOnlyList<ObstacleReport> Obstacles(DealFacts facts)
    {
        var reports = new List<ObstacleReport>();
        foreach (var thread in facts.Obstacles)
        {
            var person = thread.People.Count > 0 ? facts.Deal.Person(thread.People[0]) : null;
            reports.Add(new ObstacleReport(thread.Recorded?.Id, thread.Type, thread.State, EvidenceOf(thread))
            {
                Subject = thread.Subject,
                Name = thread.Recorded?.Name,
                ContactId = person?.Id,
                Person = NameOf(person),
                LastWorked = thread.Worked.Count == 0 ? (DateTime?)null : thread.Worked[thread.Worked.Count - 1].Activity.Date,
            });
        }

        return reports;
    }

    public static IReadOnlyList<AskReport> Asks(DealFacts facts)
    {
        var reports = new List<AskReport>();
        foreach (var ask in facts.Asks)
        {
            var person = facts.Deal.Person(facts.Counterparts.FirstOf(ask.People))?.Name;
            var methods = ask.Methods;
            reports.Add(new AskReport(
                ask.Activity.Id, ask.Activity.Date, ask.Activity.Method, person, ask.Outcome, ask.Answer?.Activity.Id,
                ask.Outcome == AskOutcome.Refused ? ask.FollowUp : (FollowUp?)null)
            {
                AnsweredOn = ask.Answer?.Activity.Date,
                Evidence = ask.Answer == null || ask.IsKnownByAnswer ? new[] { Proof.Of(ask.Mention) } : new[] { Proof.Of(ask.Mention), Proof.Of(ask.Answer) },
                Attempts = EvidenceOf(ask.Attempts),
                Methods = methods,
                Untried = ask.Outcome == AskOutcome.Agreed ? Array.Empty<ContactMethod>() : Methods.Left(methods),
            });
        }

        return reports;
    }

    public static IReadOnlyList<TopicReport> Topics(DealFacts facts, AdviceText advice)
    {
        var reports = new List<TopicReport>();
        foreach (var cell in facts.Topics.Cells)
        {
            reports.Add(new TopicReport(cell.Topic, cell.Last, cell.Direction, Names(facts.Deal, cell.People))
            {
                Cells = Cells(facts.Deal, cell),
                Question = cell.Last == null ? advice.Find("topic " + cell.Topic.Name(), "opener") : null,
            });
        }

        return reports;
    }

    private static IReadOnlyList<Evidence> EvidenceOf(ObstacleThread thread)
    {
        var evidence = new List<Evidence>();
        foreach (var raised in thread.Raised) evidence.Add(Proof.Of(raised));
        foreach (var deed in thread.Worked) evidence.Add(Proof.Of(deed));
        if (thread.ClearedBy != null) evidence.Add(Proof.Of(thread.ClearedBy));
        evidence.Sort(InOrder);
        return evidence;
    }

    private static IReadOnlyList<Evidence> EvidenceOf(IReadOnlyList<Activity> activities)
    {
        var evidence = new List<Evidence>();
        foreach (var activity in activities) evidence.Add(Proof.Of(activity));
        return evidence;
    }

    private static int InOrder(Evidence one, Evidence other)
    {
        if (one.Date != other.Date) return one.Date.CompareTo(other.Date);
        if (one.ActivityId != other.ActivityId) return one.ActivityId.CompareTo(other.ActivityId);
        if (one.Field != other.Field) return one.Field.CompareTo(other.Field);
        var byStart = (one.Span?.Start ?? -1).CompareTo(other.Span?.Start ?? -1);
        return byStart != 0 ? byStart : (one.Span?.Length ?? -1).CompareTo(other.Span?.Length ?? -1);
    }

    private static IReadOnlyList<TopicCellReport> Cells(Snapshot deal, TopicCell cell)
    {
        var cells = new List<TopicCellReport>();
        foreach (var person in deal.People)
        {
            var last = person.IsCustomer ? cell.LastWith(person.Id) : null;
            if (last != null) cells.Add(new TopicCellReport(person.Id, NameOf(person), Proof.Of(last)));
        }

        cells.Sort((one, other) =>
        {
            var byName = string.CompareOrdinal(one.Person, other.Person);
            return byName != 0 ? byName : one.ContactId!.Value.CompareTo(other.ContactId!.Value);
        });
        var alone = cell.LastWithNobody;
        if (alone != null) cells.Add(new TopicCellReport(null, null, Proof.Of(alone)));
        return cells;
    }

    private static IReadOnlyList<string> Names(Snapshot deal, IReadOnlyList<Guid> people)
    {
        var names = new List<string>();
        foreach (var person in people)
        {
            var name = NameOf(deal.Person(person));
            if (name != null) names.Add(name);
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    private static string? NameOf(Person? person) => string.IsNullOrEmpty(person?.Name) ? null : person!.Name;
}
