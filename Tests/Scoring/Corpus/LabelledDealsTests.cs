using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Reports;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Corpus;

/// <summary>
/// Whole deals, their texts read by hand. <c>CRMCOACH_REBASELINE=1 dotnet test Tests -f net10.0 --filter LabelledDeals</c> writes the reports anew; the diff
/// is the review.
/// </summary>
public sealed class LabelledDealsTests
{
    private static IEnumerable<string> Names => Support.Corpus.DealNames;

    [TestCaseSource(nameof(Names))]
    public void The_coach_says_what_a_good_sales_manager_would(string name)
    {
        var deal = LabelledDeal.Read(name);
        var rules = deal.Report.Suggestions.Select(suggestion => suggestion.Rule).ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(deal.Rules.Except(rules), Is.Empty, "missing");
            Assert.That(deal.Never.Intersect(rules), Is.Empty, "wrong");
        });
    }

    [TestCaseSource(nameof(Names))]
    public void Obstacles_asks_and_band_are_as_expected(string name)
    {
        var deal = LabelledDeal.Read(name);
        var report = deal.Report;
        var obstacles = report.Obstacles.Select(obstacle => obstacle.Type?.Name() + " " + obstacle.State.Name());

        Assert.Multiple(() =>
        {
            Assert.That(obstacles, Is.SupersetOf(deal.Obstacles));
            if (deal.Asks.Count > 0) Assert.That(report.Asks.Select(Written), Is.EqualTo(deal.Asks));
            if (deal.Band.Length > 0) Assert.That(report.Band.Name(), Is.EqualTo(deal.Band), "score " + report.Score);
        });
    }

    [TestCaseSource(nameof(Names))]
    public void The_report_is_the_approved_one(string name)
    {
        var deal = LabelledDeal.Read(name);
        var path = Path.Combine(Support.Corpus.Deals, name + ".report.json");
        var report = Readable(ReportJson.Write(deal.Report with { PlaybookVersion = "", InputHash = "" }, deal.Quotes));
        if (Environment.GetEnvironmentVariable("CRMCOACH_REBASELINE") == "1") File.WriteAllText(path, report);

        Assert.That(report, Is.EqualTo(File.ReadAllText(path)));
    }

    [Test]
    public void The_better_worked_deal_is_ahead()
    {
        var scores = Names.ToDictionary(name => name.Substring(0, 2), name => LabelledDeal.Read(name).Report.Score ?? 0);
        var lines = File.ReadAllLines(Path.Combine(Support.Corpus.Deals, "order.txt")).Where(line => line.Length > 0 && line[0] != '#');

        foreach (var line in lines)
        {
            var pair = line.Split('>').Select(side => side.Trim().Substring(0, 2)).ToArray();
            Assert.That(scores[pair[0]], Is.GreaterThan(scores[pair[1]]), line);
        }
    }

    private static string Written(AskReport ask) => ask.FollowedBy == null ? ask.Outcome.Name() : ask.Outcome.Name() + " " + ask.FollowedBy.Value.Name();

    private static string Readable(string json)
    {
        using var document = JsonDocument.Parse(json);
        var options = new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        return JsonSerializer.Serialize(document.RootElement, options).Replace("\r\n", "\n") + "\n";
    }
}
