using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Training;

/// <summary>How well unseen texts are read: by file, group and label, alarms on texts without labels, and whether that is still above the floors.</summary>
internal sealed class AccuracyReport
{
    internal static readonly Dictionary<int, string> Groups = new()
    {
        [Outputs.Raised] = "raised", [Outputs.Addressed] = "addressed", [Outputs.Topic] = "topics",
        [Outputs.Seller] = "seller", [Outputs.Customer] = "customer", [Outputs.Ask] = "asks",
    };

    private readonly IReadOnlyList<Candidate> _unseen;
    private readonly int _threshold;
    private readonly List<string> _failures = new();

    public AccuracyReport(IReadOnlyList<Candidate> unseen)
    {
        _unseen = unseen;
        _threshold = Training.Threshold(unseen);
    }

    /// <summary>Prints the report; true where every floor is held.</summary>
    public bool Print()
    {
        foreach (var file in _unseen.GroupBy(c => c.Example.File)) PrintFile(file.Key, file.ToList());
        Print("all", _unseen, 0.72);
        PrintAlarms("all", _unseen, 0.08);
        Console.WriteLine();
        foreach (var group in _unseen.GroupBy(c => Outputs.Group(c.Label)).OrderBy(group => group.Key)) Print(Groups[group.Key], group.ToList(), 0.66);
        Console.WriteLine();
        foreach (var label in _unseen.GroupBy(c => c.Label).OrderBy(label => label.Key)) Print("  " + label.Key.Name(), label.ToList(), 0.40);
        foreach (var failure in _failures) Console.WriteLine("below the floor: " + failure);
        return _failures.Count == 0;
    }

    private void PrintFile(string name, List<Candidate> candidates)
    {
        Print(name, candidates, 0.66);
        PrintAlarms(name, candidates, 0.11);
    }

    /// <summary>How many texts without a label are taken for some, and how often the words shown are among the right ones.</summary>
    private void PrintAlarms(string name, IReadOnlyList<Candidate> candidates, double ceiling)
    {
        var empty = candidates.GroupBy(c => c.Example.Id).Where(text => text.All(c => !c.Truth)).ToList();
        var alarms = empty.Count(text => text.Any(Reported));
        var right = candidates.Where(c => c.Truth && Reported(c)).ToList();
        var spans = right.Count(c => c.SpanHit) / (double)Math.Max(1, right.Count);
        Console.WriteLine(FormattableString.Invariant($"{"",-34} alarms {alarms} of {empty.Count}, spans right {spans:0.00}"));
        if (alarms > empty.Count * ceiling) _failures.Add(name + " alarms");
    }

    private void Print(string name, IReadOnlyList<Candidate> candidates, double floor)
    {
        var measure = Measure.Of(candidates, Reported);
        Console.WriteLine($"{name,-34} {measure}");
        if (measure.F1 < floor) _failures.Add(name.Trim());
    }

    private bool Reported(Candidate candidate) => candidate.Score > _threshold;
}
