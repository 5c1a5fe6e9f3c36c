using System;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Reports;

public sealed class InputHashTests
{
    private const string Anna = "Anna Berg";

    private static DealBuilder Deal => DealBuilder.Open().Chatted(3, 3).Heard(12, Anna, Label.ObstacleApprovalRaised).Recorded(9, ObstacleType.Budget);

    [Test]
    public void It_is_64_hex_digits() => Assert.That(Deal.Report.InputHash, Does.Match("^[0-9a-f]{64}$"));

    [Test]
    public void The_day_that_is_judged_is_no_part_of_it()
    {
        var deal = Deal;

        Assert.That(Coach.Score(deal.Records, deal, Playbook.Default, DealBuilder.AsOf.AddDays(9)).InputHash, Is.EqualTo(deal.Report.InputHash));
    }

    [Test]
    public void What_is_skipped_is_no_part_of_it()
    {
        var deal = Deal;
        var before = deal.Report.InputHash;
        deal.Wrote(2, Anna, Label.SellerChasing).With("statuscode", 1).Heard(1, Anna).Read(reading => reading with { State = ReadingState.Empty });
        deal.Wrote(0, Anna).Read(reading => reading with { TextHash = "hash 3" });

        Assert.That(deal.Report.InputHash, Is.EqualTo(before));
        Assert.That(deal.Report.Coverage.Skipped, Has.Count.EqualTo(3));
    }

    [Test]
    public void What_counts_is_part_of_it()
    {
        Assert.That(Deal.Wrote(2, Anna).Report.InputHash, Is.Not.EqualTo(Deal.Report.InputHash));
        Assert.That(Deal.Naming("Ben Cole").Report.InputHash, Is.Not.EqualTo(Deal.Report.InputHash));
        Assert.That(Deal.Set("customerneed", "x").Report.InputHash, Is.Not.EqualTo(Deal.Report.InputHash));
        Assert.That(Deal.Set("salesstage", 3).Report.InputHash, Is.Not.EqualTo(Deal.Report.InputHash));
        Assert.That(Deal.Recorded(9, ObstacleType.Budget).Report.InputHash, Is.Not.EqualTo(Deal.Report.InputHash));
    }

    [Test]
    public void Another_playbook_gives_another_hash_and_version()
    {
        var deal = Deal;
        var other = Playbook.Default with { Thresholds = new Thresholds { QuietDays = 30 } };
        var report = Coach.Score(deal.Records, deal, other, DealBuilder.AsOf);

        Assert.That(report.PlaybookVersion, Is.Not.EqualTo(deal.Report.PlaybookVersion).And.Length.LessThanOrEqualTo(100));
        Assert.That(report.InputHash, Is.Not.EqualTo(deal.Report.InputHash));
    }
}
