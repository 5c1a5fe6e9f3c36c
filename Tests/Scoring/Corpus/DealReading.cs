using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Reports;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Corpus;

/// <summary>How much of what is expected of whole deals comes out when the coach reads the texts itself.</summary>
internal sealed class DealReading
{
    private readonly List<string> _lines = new List<string>();

    public DealReading(IEnumerable<string> names)
    {
        foreach (var name in names) Take(name, LabelledDeal.Read(name));
    }

    /// <summary>Advice that has to be given, and was.</summary>
    public Share Rules { get; } = new Share();

    /// <summary>Obstacles that have to be there in their state, and were.</summary>
    public Share States { get; } = new Share();

    /// <summary>Refusals that have to be seen, and were, with what followed.</summary>
    public Share Refusals { get; } = new Share();

    /// <summary>Advice given that a careful reader would give too, or could.</summary>
    public Share Sound { get; } = new Share();

    /// <summary>Advice that would be wrong, and was given.</summary>
    public Share Wrong { get; } = new Share();

    public override string ToString() => string.Join("\n", _lines) + "\n"
        + "advice expected and given " + Rules + ", wrong and given " + Wrong + ", given and sound " + Sound + ", states " + States + ", refusals " + Refusals;

    private void Take(string name, LabelledDeal deal)
    {
        var read = deal.ReadReport;
        var judged = deal.Report;
        var given = read.Suggestions.Select(advice => advice.Rule).Distinct().ToArray();
        var known = deal.PossibleRules;
        var states = read.Obstacles.Select(obstacle => obstacle.Type?.Name() + " " + obstacle.State.Name()).ToList();
        var refusals = read.Asks.Where(ask => ask.Outcome == AskOutcome.Refused).Select(Written).ToList();
        var notes = new List<string>();
        foreach (var rule in deal.Rules) Rules.Add(given.Contains(rule), "-" + rule, notes);
        foreach (var rule in given) Sound.Add(known.Contains(rule), "?" + rule, notes);
        foreach (var rule in deal.Never.Distinct()) Wrong.Add(given.Contains(rule), null, notes);
        foreach (var rule in given.Intersect(deal.Never)) notes.Add("!" + rule);
        foreach (var state in deal.Obstacles) States.Add(states.Remove(state), "-" + state, notes);
        foreach (var ask in deal.Asks.Where(ask => ask.StartsWith("refused", System.StringComparison.Ordinal))) Refusals.Add(refusals.Remove(ask), "-" + ask, notes);
        _lines.Add(name + " " + judged.Score + " read " + read.Score + " " + string.Join(" ", notes));
    }

    private static string Written(AskReport ask) => ask.Outcome.Name() + " " + ask.FollowedBy!.Value.Name();
}

/// <summary>How many of how many.</summary>
internal sealed class Share
{
    public int Hits { get; private set; }

    public int All { get; private set; }

    public int Percent => All == 0 ? 100 : 100 * Hits / All;

    public void Add(bool isHit, string? missed, List<string> notes)
    {
        All++;
        if (isHit) Hits++;
        else if (missed != null) notes.Add(missed);
    }

    public override string ToString() => Hits + "/" + All;
}
