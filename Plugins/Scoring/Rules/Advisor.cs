using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Pillars;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Scoring.Rules;

/// <summary>Asks every rule, finds out what each remedy would move, and keeps the most useful few that do not say the same thing.</summary>
internal sealed class Advisor
{
    private const int AtMost = 5;
    private const int AtMostPerRule = 2;
    private const int Scale = 60;
    private const int PointsAtMost = 20;

    private readonly DealFacts _facts;
    private readonly Scorecard _now;
    private readonly Playbook _playbook;

    public Advisor(DealFacts facts, Scorecard now, Playbook playbook)
    {
        _facts = facts;
        _now = now;
        _playbook = playbook;
    }

    /// <summary>The advice to give, the most useful first.</summary>
    public IReadOnlyList<Suggestion> Advise()
    {
        var candidates = new List<Candidate>();
        foreach (var rule in RuleSet.All)
        {
            if (rule.AppliesTo(_facts)) Take(rule, candidates);
        }

        candidates.Sort(MostUseful);
        return Write(Choose(candidates));
    }

    private void Take(Rule rule, List<Candidate> candidates)
    {
        var count = 0;
        foreach (var firing in rule.Judge(_facts))
        {
            if (count++ == AtMostPerRule) return;
            var weight = _playbook.Rules[rule.Id];
            var points = PointsOf(firing);
            candidates.Add(new Candidate(rule.Id, firing, points, Scale * (Math.Min(points, PointsAtMost) + weight.Severity) / weight.Effort));
        }
    }

    /// <summary>The deal scored again with the remedy applied, less what it scores now.</summary>
    private int PointsOf(Firing firing)
    {
        if (_now.Score == null) return 0;
        var remedied = Scorecard.Of(new DealFacts(firing.Remedy(_facts.Deal), _facts.Thresholds), _playbook);
        return Math.Max(0, (remedied.Score ?? 0) - _now.Score.Value);
    }

    private static int MostUseful(Candidate one, Candidate other)
    {
        var byUse = other.Usefulness.CompareTo(one.Usefulness);
        return byUse != 0 ? byUse : string.CompareOrdinal(one.Key, other.Key);
    }

    private static List<Candidate> Choose(List<Candidate> candidates)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        var chosen = new List<Candidate>();
        foreach (var candidate in candidates)
        {
            var says = Overlap.Of(candidate.Rule, candidate.Firing);
            if (chosen.Count == AtMost || said.Overlaps(says)) continue;
            said.UnionWith(says);
            chosen.Add(candidate);
        }

        return chosen;
    }

    private IReadOnlyList<Suggestion> Write(List<Candidate> chosen) => chosen.ConvertAll(candidate =>
    {
        var writer = new AdviceWriter(_playbook.Advice, _facts.Deal, candidate.Rule, candidate.Firing);
        return new Suggestion(
            candidate.Key, candidate.Rule, candidate.Firing.Subject, writer.Write("do"), writer.Write("why"), writer.Write("ask"),
            candidate.Points, candidate.Firing.Evidence);
    });

    /// <summary>Advice that could be given.</summary>
    private sealed record Candidate(string Rule, Firing Firing, int Points, int Usefulness)
    {
        public string Key => Rule + ":" + Firing.Subject;
    }
}
