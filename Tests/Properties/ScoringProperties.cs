using System;
using System.Linq;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Text;
using CrmCoach.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace CrmCoach.Tests.Properties;

public sealed class ScoringProperties
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(40);

    [Test]
    public void More_help_never_lowers_the_score() => Holds(steps =>
    {
        var before = DealPlans.Deal(steps).Report.Score;
        var helped = DealPlans.Deal(steps);
        DealPlans.AddOurs(helped, new Random(steps.Length), DealPlans.Help);
        return before == null || helped.Report.Score >= before;
    });

    [Test]
    public void More_pushing_never_raises_the_score() => Holds(steps =>
    {
        var before = DealPlans.Deal(steps).Report.Score;
        var pushed = DealPlans.Deal(steps);
        var random = new Random(steps.Length);
        DealPlans.AddOurs(pushed, random, DealPlans.Push);
        if (random.Next(2) == 0) pushed.Read(reading => reading with { Findings = reading.Findings.Append(reading.Findings[0] with { Label = Label.AskMade }).ToArray() });
        return before == null || pushed.Report.Score <= before;
    });

    [Test]
    public void The_order_of_records_does_not_matter() => Holds(steps =>
    {
        var deal = DealPlans.Deal(steps);
        var random = new Random(steps.Length);
        var records = deal.Records;
        var shuffled = new DealRecords(records.Opportunity)
        {
            Contacts = records.Contacts.OrderBy(_ => random.Next()).ToArray(),
            Users = records.Users,
            Obstacles = records.Obstacles.OrderBy(_ => random.Next()).ToArray(),
            Activities = records.Activities.OrderBy(_ => random.Next()).Select(activity => activity with { Parties = activity.Parties.Reverse().ToArray() }).ToArray(),
        };
        return Json(Coach.Score(shuffled, deal, Playbook.Default, DealBuilder.AsOf)) == Json(deal.Report);
    });

    [Test]
    public void What_does_not_count_changes_nothing_but_coverage() => Holds(steps =>
    {
        var before = DealPlans.Deal(steps).Report;
        var deal = DealPlans.Deal(steps);
        AddWhatDoesNotCount(deal, new Random(steps.Length));
        var after = deal.Report;
        return after.Coverage.Skipped.Count == before.Coverage.Skipped.Count + 1 && Json(after with { Coverage = before.Coverage }) == Json(before);
    });

    [Test]
    public void A_score_and_its_parts_keep_to_their_ranges() => Holds(steps =>
    {
        var report = DealPlans.Deal(steps).Report;
        return report.Score is null or (>= 0 and <= 100)
            && report.Pillars.All(pillar => pillar.Score is null ? pillar.Weight == 0 : pillar.Score is >= 0 and <= 100)
            && report.Suggestions.Count <= 5
            && report.Suggestions.All(suggestion => suggestion.Points is >= 0 and <= 100 && suggestion.Do.Length <= 494)
            && report.Suggestions.Select(suggestion => suggestion.Key).Distinct().Count() == report.Suggestions.Count;
    });

    [Test]
    public void Whoever_follows_advice_gains_its_points() => Holds(steps =>
    {
        var report = DealPlans.Deal(steps).Report;
        var facts = DealPlans.Deal(steps).Facts;
        foreach (var suggestion in report.Suggestions)
        {
            var rule = CrmCoach.Scoring.Rules.RuleSet.All.Single(rule => rule.Id == suggestion.Rule);
            var firing = rule.Judge(facts).First(firing => firing.Subject == suggestion.Subject);
            var after = Coach.Score(firing.Remedy(facts.Deal), Playbook.Default).Score;
            if (Math.Max(0, (after - report.Score) ?? 0) != suggestion.Points) return false;
        }

        return true;
    });

    private static void AddWhatDoesNotCount(DealBuilder deal, Random random)
    {
        const string Anna = "Anna Berg";
        switch (random.Next(6))
        {
            case 0: deal.Wrote(random.Next(0, 200), Anna, DealPlans.Push).With("statuscode", 1).With("statecode", 0); break;
            case 1: deal.Met(random.Next(-20, 200), Anna, DealPlans.Help).With("statecode", 2); break;
            case 2: deal.Heard(random.Next(0, 200), Anna, Label.AskRefused).Read(reading => reading with { State = ReadingState.Automatic }); break;
            case 3: deal.Called(random.Next(0, 200), Anna).Read(reading => reading with { State = ReadingState.Empty }); break;
            case 4: deal.Wrote(random.Next(0, 200), Anna, DealPlans.Help).With("statuscode", 8); break;
            default: AddDuplicate(deal, Anna); break;
        }
    }

    private static void AddDuplicate(DealBuilder deal, string name)
    {
        var first = deal.Snapshot.Activities.FirstOrDefault();
        if (first == null) deal.Called(3, name).Read(reading => reading with { State = ReadingState.Empty });
        else if (first.Direction == Direction.Outgoing) deal.Wrote(0, name, DealPlans.Push);
        else if (first.Direction == Direction.Incoming) deal.Heard(0, name, Label.AskRefused);
        else deal.Noted(0, DealPlans.Help);
        if (first != null) deal.Read(reading => reading with { TextHash = first.TextHash });
    }

    private static string Json(Report report) => ReportJson.Write(report, NoQuotes.Instance);

    private static void Holds(Func<int[], bool> property) => Prop.ForAll(DealPlans.Steps, property).Check(Config);
}
