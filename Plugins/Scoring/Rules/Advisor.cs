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
    private const int AdviceAtMost = 5;
    private const int MovesAtMost = 3;
    private const int AtMostPerRule = 2;
    private const int AtMostPerFamily = 3;
    private const int Scale = 60;
    private const int PointsAtMost = 20;

    private readonly DealFacts _facts;
    private readonly Scorecard _now;
    private readonly Playbook _playbook;
    private readonly List<Candidate> _candidates = new List<Candidate>();

    /// <summary>Looks for all that could be advised, but for what somebody has answered lately.</summary>
    public Advisor(DealFacts facts, Scorecard now, Playbook playbook)
    {
        _facts = facts;
        _now = now;
        _playbook = playbook;
        foreach (var rule in RuleSet.All)
        {
            if (playbook.Rules[rule.Id].IsOn && rule.AppliesTo(facts)) Take(rule);
        }
    }

    /// <summary>The advice to give, the most useful first.</summary>
    public IReadOnlyList<Suggestion> Advise()
    {
        _candidates.Sort(MostUseful);
        return Choose(AdviceAtMost, AtMostPerFamily).ConvertAll(candidate =>
        {
            var writer = WriterOf(candidate);
            return new Suggestion(
                candidate.Key, candidate.Rule, candidate.Firing.Subject, writer.Write("do"), writer.Write("why"), writer.Write("ask"),
                candidate.Points, candidate.Firing.Evidence) { Talk = writer.Write("talk"), ContactId = ContactOf(candidate.Firing) };
        });
    }

    /// <summary>What would move the score most, the most points first.</summary>
    public IReadOnlyList<Move> Moves()
    {
        _candidates.Sort((one, other) => one.Points != other.Points ? other.Points.CompareTo(one.Points) : MostUseful(one, other));
        var best = Choose(MovesAtMost, MovesAtMost);
        best.RemoveAll(candidate => candidate.Points == 0);
        return best.ConvertAll(candidate => new Move(candidate.Key, candidate.Rule, WriterOf(candidate).Write("do"), candidate.Points));
    }

    private void Take(Rule rule)
    {
        var count = 0;
        foreach (var firing in rule.Judge(_facts))
        {
            if (IsQuiet(rule.Id, firing)) continue;
            if (count++ == AtMostPerRule) return;
            var weight = _playbook.Rules[rule.Id];
            var points = PointsOf(firing);
            _candidates.Add(new Candidate(rule.Id, firing, points, Scale * (Math.Min(points, PointsAtMost) + weight.Severity) / weight.Effort));
        }
    }

    /// <summary>
    /// Whether somebody answered the advice. Recording an obstacle gives it another name; what was said about it before holds, if it was said of all that the record
    /// now stands for.
    /// </summary>
    private bool IsQuiet(string rule, Firing firing)
    {
        if (_facts.Deal.IsQuiet(Candidate.KeyOf(rule, firing.Subject))) return true;
        if (firing.Obstacle?.Recorded == null || _facts.Deal.Responses.Count == 0) return false;
        var former = _facts.FormerSubjects(firing.Obstacle);
        foreach (var subject in former)
        {
            if (!_facts.Deal.IsQuiet(Candidate.KeyOf(rule, subject))) return false;
        }

        return former.Count > 0;
    }

    /// <summary>The deal scored again with the remedy applied, less what it scores now.</summary>
    private int PointsOf(Firing firing)
    {
        if (_now.Score == null) return 0;
        var remedied = Scorecard.Of(new DealFacts(firing.Remedy(_facts.Deal), _facts.Thresholds), _playbook, isTold: false);
        return Math.Max(0, (remedied.Score ?? 0) - _now.Score.Value);
    }

    private static int MostUseful(Candidate one, Candidate other)
    {
        var byUse = other.Usefulness.CompareTo(one.Usefulness);
        return byUse != 0 ? byUse : string.CompareOrdinal(one.Key, other.Key);
    }

    /// <summary>The first few that do not say the same thing, nor come too many from one family: four reproaches leave no room for what helps.</summary>
    private List<Candidate> Choose(int atMost, int atMostPerFamily)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        var chosen = new List<Candidate>();
        foreach (var candidate in _candidates)
        {
            var says = Overlap.Of(candidate.Rule, candidate.Firing);
            if (chosen.Count == atMost || said.Overlaps(says)) continue;
            if (chosen.FindAll(other => other.Family == candidate.Family).Count == atMostPerFamily) continue;
            said.UnionWith(says);
            chosen.Add(candidate);
        }

        return chosen;
    }

    private Guid? ContactOf(Firing firing) => _facts.Deal.Person(firing.Person) is { IsCustomer: true } person ? person.Id : (Guid?)null;

    private AdviceWriter WriterOf(Candidate candidate) => new AdviceWriter(_playbook.Advice, _facts.Deal, candidate.Rule, candidate.Firing);

    /// <summary>Advice that could be given.</summary>
    private sealed record Candidate(string Rule, Firing Firing, int Points, int Usefulness)
    {
        public string Family => Rule.Substring(0, Rule.IndexOf('.'));

        public string Key => KeyOf(Rule, Firing.Subject);

        public static string KeyOf(string rule, string subject) => rule + ":" + subject;
    }
}
