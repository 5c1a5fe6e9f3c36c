using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Training;

/// <summary>How the reader as it ships reads texts of authors that its tables never saw.</summary>
internal sealed class UnseenReport
{
    private const double Floor = 0.68;
    private const double PrecisionFloor = 0.8;
    private const double GroupFloor = 0.6;
    private const double AlarmCeiling = 0.13;

    private readonly List<Verdict> _verdicts;

    public UnseenReport(IReadOnlyList<Example> texts) => _verdicts = texts.Select(Read).ToList();

    /// <summary>What is below its floor.</summary>
    public IReadOnlyList<string> Failures
    {
        get
        {
            var failures = new List<string>();
            if (All.F1 < Floor) failures.Add(FormattableString.Invariant($"F1 {All.F1:0.000} is below {Floor:0.000}"));
            if (All.Precision < PrecisionFloor) failures.Add(FormattableString.Invariant($"precision {All.Precision:0.000} is below {PrecisionFloor:0.000}"));
            if (Alarms > Empty * AlarmCeiling) failures.Add(FormattableString.Invariant($"{Alarms} of {Empty} texts without a label are taken for some"));
            failures.AddRange(Groups.Where(group => group.Value.F1 < GroupFloor).Select(group => FormattableString.Invariant($"{group.Key}: F1 {group.Value.F1:0.000} is below {GroupFloor:0.000}")));
            return failures;
        }
    }

    private Measure All => MeasureOf(_ => true);

    private int Empty => _verdicts.Count(verdict => verdict.Gold.Count == 0);

    private int Alarms => _verdicts.Count(verdict => verdict.Gold.Count == 0 && verdict.Found.Count > 0);

    private IEnumerable<KeyValuePair<string, Measure>> Groups => Enum.GetValues<Label>().GroupBy(label => AccuracyReport.Groups[Outputs.Group(label)])
        .Select(group => KeyValuePair.Create(group.Key, MeasureOf(group.ToHashSet().Contains)));

    /// <summary>Prints the report; true where every floor is held.</summary>
    public bool Print(TextWriter output)
    {
        output.WriteLine($"{_verdicts.Count} texts that no table was trained on, by {_verdicts.Select(verdict => verdict.File).Distinct().Count()} authors");
        output.WriteLine($"{"all",-34} {All}");
        output.WriteLine($"{"",-34} alarms {Alarms} of {Empty}");
        foreach (var group in Groups) output.WriteLine($"{group.Key,-34} {group.Value}");
        foreach (var label in Enum.GetValues<Label>()) output.WriteLine($"{"  " + label.Name(),-34} {MeasureOf(one => one == label)}");
        foreach (var failure in Failures) output.WriteLine("below the floor: " + failure);
        output.WriteLine();
        return Failures.Count == 0;
    }

    private Measure MeasureOf(Func<Label, bool> counts) => new()
    {
        Right = _verdicts.Sum(verdict => verdict.Found.Count(label => counts(label) && verdict.Gold.Contains(label))),
        Found = _verdicts.Sum(verdict => verdict.Found.Count(counts)),
        Gold = _verdicts.Sum(verdict => verdict.Gold.Count(counts)),
    };

    private static Verdict Read(Example text) => new(
        text.File,
        text.Labels.Select(labelled => labelled.Label).ToHashSet(),
        TextAnalyzer.Analyze(text.Activity).Findings.Select(finding => finding.Label).ToHashSet());

    private sealed record Verdict(string File, HashSet<Label> Gold, HashSet<Label> Found);
}
