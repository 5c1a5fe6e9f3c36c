using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;
using CrmCoach.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace CrmCoach.Tests.Properties;

/// <summary>What a person marked wrong has no effect left.</summary>
public sealed class CorrectionProperties
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(30);

    [Test]
    public void What_is_marked_wrong_is_as_if_it_had_never_been_read() => Holds((deal, marked, label) =>
    {
        var corrected = Score(deal, reading => marked(reading) ? reading.Corrected(Wrong(reading, label)) : reading);
        var without = Score(deal, reading => marked(reading)
            ? reading with { Findings = reading.Findings.Where(finding => finding.Label != label).ToArray() }
            : reading);
        return Json(corrected) == Json(without);
    });

    [Test]
    public void No_evidence_holds_what_is_marked_wrong() => Holds((deal, marked, label) =>
    {
        var activity = deal.Snapshot.Activities.FirstOrDefault(activity => activity.Shows.Has(label));
        if (activity == null) return true;
        var report = Score(deal, reading => reading.TextHash == activity.TextHash ? reading.Corrected(Wrong(reading, label)) : reading);
        return !EvidenceOf(report).Any(evidence => evidence.ActivityId == activity.Id && evidence.Label == label);
    });

    [Test]
    public void A_correction_of_another_text_changes_nothing() => Holds((deal, marked, label) =>
    {
        var other = new Corrections(new string('0', 64), new[] { new Correction(Verdict.Wrong, label, default, default) });
        return Json(Score(deal, reading => reading.Corrected(other))) == Json(deal.Report);
    });

    private static Corrections Wrong(Reading reading, Label label) =>
        new(reading.TextHash, new[] { new Correction(Verdict.Wrong, label, default, default) });

    private static IEnumerable<Evidence> EvidenceOf(Report report) => report.Suggestions.SelectMany(suggestion => suggestion.Evidence)
        .Concat(report.Obstacles.SelectMany(obstacle => obstacle.Evidence))
        .Concat(report.Pillars.SelectMany(pillar => pillar.Evidence))
        .Concat(report.Topics.SelectMany(topic => topic.Cells).Select(cell => cell.Evidence));

    private static Report Score(DealBuilder deal, Func<Reading, Reading> change) =>
        Coach.Score(deal.Records, new Changed(deal, change), Playbook.Default, DealBuilder.AsOf);

    private static string Json(Report report) => ReportJson.Write(report, NoQuotes.Instance);

    private static void Holds(Func<DealBuilder, Func<Reading, bool>, Label, bool> property) => Prop.ForAll(DealPlans.Steps, steps =>
    {
        var deal = DealPlans.Deal(steps);
        var random = new Random(steps.Length);
        var findings = deal.Snapshot.Activities.SelectMany(activity => activity.Findings).ToArray();
        var label = findings.Length == 0 ? Label.AskMade : findings[random.Next(findings.Length)].Label;
        return property(deal, reading => reading.TextHash[reading.TextHash.Length - 1] % 2 == 0, label);
    }).Check(Config);

    private sealed class Changed(IReadingSource source, Func<Reading, Reading> change) : IReadingSource
    {
        public Reading Of(ActivityRecord activity) => change(source.Of(activity));
    }
}
