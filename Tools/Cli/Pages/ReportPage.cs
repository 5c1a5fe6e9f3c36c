using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Pillars;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Cli.Pages;

/// <summary>A report for people: what to do first, then why.</summary>
internal sealed class ReportPage
{
    private const int BarWidth = 20;

    private readonly Page _page;
    private readonly DealRecords _records;
    private readonly Report _report;
    private readonly IQuoteSource _quotes;

    public ReportPage(Page page, DealRecords records, Report report, IQuoteSource quotes)
    {
        _page = page;
        _records = records;
        _report = report;
        _quotes = quotes;
    }

    public void Write()
    {
        WriteHead();
        WritePillars();
        WriteAdvice();
        WriteObstacles();
        WriteAsks();
        WriteTopics();
        WriteCoverage();
        _page.Blank();
    }

    private void WriteHead()
    {
        _page.Line(new Words(Shown.Line(_report.Name.Length > 0 ? _report.Name : "Deal without a name"), Tone.Strong));
        var score = _report.Score == null ? "" : Shown.Number(_report.Score.Value) + " of 100, ";
        _page.Line(new Words(score + NameOf(_report.Band), ToneOf(_report.Score)), new Words(", as of " + Shown.Day(_report.AsOf), Tone.Quiet));
        _page.Blank();
    }

    private void WritePillars()
    {
        foreach (var pillar in _report.Pillars)
        {
            var score = pillar.Score == null ? "not enough evidence" : Bar(pillar.Score.Value) + " " + Shown.Number(pillar.Score.Value).PadLeft(3);
            var weight = pillar.Score == null ? "" : "   weight " + Shown.Number(pillar.Weight);
            _page.Labelled(new Words(NameOf(pillar.Pillar), Tone.Strong), new Words(score, ToneOf(pillar.Score)), new Words(weight, Tone.Quiet));
            foreach (var fact in pillar.Facts) _page.Labelled("", new Words(Shown.Line(fact), Tone.Quiet));
        }
    }

    private void WriteAdvice()
    {
        var suggestions = _report.Suggestions;
        if (suggestions.Count == 0)
        {
            _page.Section("Nothing to advise now");
            return;
        }

        WriteFirst(suggestions[0]);
        if (suggestions.Count == 1) return;
        _page.Section("Then");
        for (var i = 1; i < suggestions.Count; i++)
            _page.Labelled(new Words(Points(suggestions[i]), Tone.Good), Shown.Line(suggestions[i].Do), new Words("  " + suggestions[i].Rule, Tone.Quiet));
    }

    private void WriteFirst(Suggestion first)
    {
        _page.Section("Do next");
        _page.Labelled(new Words(Points(first), Tone.Good), new Words(Shown.Line(first.Do), Tone.Strong), new Words("  " + first.Rule, Tone.Quiet));
        _page.Labelled("Why", Shown.Line(first.Why));
        _page.Labelled("Ask", Shown.Line(first.Ask));
        foreach (var evidence in first.Evidence) WriteEvidence(evidence);
    }

    private void WriteEvidence(Evidence evidence)
    {
        var quote = QuoteOf(evidence);
        var place = Shown.Day(evidence.Date) + ", " + evidence.Kind.Name();
        _page.Labelled("From", new Words(place, Tone.Quiet), quote.Length > 0 ? new Words("  " + quote, Tone.Quote) : "");
    }

    private void WriteObstacles()
    {
        if (_report.Obstacles.Count == 0) return;
        _page.Section("In their way");
        foreach (var obstacle in _report.Obstacles)
        {
            _page.Labelled(new Words(obstacle.Type?.Name() ?? "unknown type", Tone.Strong), new Words(obstacle.State.Name(), ToneOf(obstacle.State)), Recorded(obstacle));
            foreach (var evidence in obstacle.Evidence) WriteEvidence(evidence);
        }
    }

    private Words Recorded(ObstacleReport obstacle)
    {
        if (obstacle.ObstacleId == null) return new Words("  not recorded", Tone.Quiet);
        foreach (var row in _records.Obstacles)
            if (row.Id("coach_obstacleid") == obstacle.ObstacleId) return new Words("  recorded as “" + Shown.Line(row.Text("coach_name") ?? "") + "”", Tone.Quiet);
        return new Words("  recorded", Tone.Quiet);
    }

    private void WriteAsks()
    {
        if (_report.Asks.Count == 0) return;
        _page.Section("What we asked for");
        var rows = new List<IReadOnlyList<Words>>();
        foreach (var ask in _report.Asks)
        {
            var outcome = new Words(ask.Outcome.Name(), ToneOf(ask.Outcome));
            var then = ask.FollowedBy == null ? "" : Shown.Name(ask.FollowedBy.Value.Name());
            var method = ask.Method == null ? "" : Shown.Name(ask.Method.Value.Name());
            rows.Add(new Words[] { Shown.Day(ask.Date), method, Shown.Line(ask.Person ?? ""), outcome, then });
        }

        _page.Table(new[] { "when", "how", "whom", "outcome", "followed by" }, rows);
    }

    private void WriteTopics()
    {
        _page.Section("Beyond the deal");
        var rows = new List<IReadOnlyList<Words>>();
        foreach (var topic in _report.Topics)
        {
            var last = topic.Last == null ? new Words("never", Tone.Quiet) : Shown.Day(topic.Last.Value);
            rows.Add(new Words[] { NameOf(topic.Topic), last, Speaker(topic.Direction), Shown.Line(string.Join(", ", topic.People)) });
        }

        _page.Table(new[] { "topic", "last", "who spoke", "with" }, rows);
    }

    private void WriteCoverage()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var skipped in _report.Coverage.Skipped)
        {
            var reason = Shown.Name(skipped.Reason.Name());
            counts[reason] = counts.TryGetValue(reason, out var count) ? count + 1 : 1;
        }

        var others = new List<string>();
        foreach (var reason in counts) others.Add(Shown.Number(reason.Value) + " " + reason.Key);
        _page.Blank();
        var read = "Counted " + Shown.Number(_report.Coverage.Scored) + (_report.Coverage.Scored == 1 ? " activity" : " activities");
        _page.Line(new Words(read + (others.Count == 0 ? "." : "; aside: " + string.Join(", ", others) + "."), Tone.Quiet));
    }

    private string QuoteOf(Evidence evidence)
    {
        if (evidence.Span == null) return "";
        var words = _quotes.Of(evidence.ActivityId, evidence.Field, evidence.Span.Value).Text;
        return string.IsNullOrEmpty(words) ? "" : Shown.Quote(words);
    }

    private static string Points(Suggestion suggestion) => suggestion.Points > 0 ? "+" + Shown.Number(suggestion.Points) : "";

    private static string Bar(int score)
    {
        var full = (score * BarWidth + 50) / 100;
        return new string('█', full) + new string('░', BarWidth - full);
    }

    private static Tone ToneOf(int? score) => score == null ? Tone.Quiet : score < 40 ? Tone.Bad : score < 70 ? Tone.Fair : Tone.Good;

    private static Tone ToneOf(ObstacleState state) =>
        state == ObstacleState.Cleared ? Tone.Good : state == ObstacleState.Addressed ? Tone.Fair : Tone.Bad;

    private static Tone ToneOf(AskOutcome outcome) =>
        outcome == AskOutcome.Agreed ? Tone.Good : outcome == AskOutcome.Refused ? Tone.Bad : Tone.Fair;

    private static string NameOf(Band band) => band switch
    {
        Band.AtRisk => "at risk",
        Band.NeedsAttention => "needs attention",
        Band.OnTrack => "on track",
        _ => "not enough evidence",
    };

    private static string NameOf(Pillar pillar) => pillar switch
    {
        Pillar.CustomerFocus => "Customer focus",
        _ => pillar.ToString(),
    };

    private static string NameOf(Topic topic) => topic switch
    {
        Topic.Problem => "their problem",
        Topic.OrgGoal => "their organisation's goals",
        Topic.PersonalGoal => "personal goals",
        Topic.DayJob => "their day job",
        Topic.OrgEvent => "events in their organisation",
        Topic.Personal => "their life",
        Topic.Insight => "something we taught",
        _ => "other ways to help",
    };

    private static string Speaker(TopicDirection direction) => direction switch
    {
        TopicDirection.In => "they",
        TopicDirection.Out => "we",
        TopicDirection.Both => "both",
        _ => "",
    };
}
