using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Training;

/// <summary>The words of a label that were not found, and those that were taken for it. Never those of dev.jsonl: who reads them is no longer measured by them.</summary>
internal static class Mistakes
{
    public static void Print(IReadOnlyList<Candidate> unseen, string prefix)
    {
        var threshold = Training.Threshold(unseen);
        foreach (var label in unseen.Where(c => c.Example.File != "dev" && c.Label.Name().StartsWith(prefix, StringComparison.Ordinal)).GroupBy(c => c.Label).OrderBy(l => l.Key))
        {
            foreach (var candidate in label.Where(c => c.Truth && c.Score <= threshold).OrderBy(c => c.Score)) Console.WriteLine($"missed {label.Key.Name()} {Place(candidate)} | {Gold(candidate)}");
            foreach (var candidate in label.Where(c => !c.Truth && c.Score > threshold).OrderByDescending(c => c.Score)) Console.WriteLine($"alarm  {label.Key.Name()} {Place(candidate)} | {candidate.Found}");
        }
    }

    private static string Place(Candidate candidate) => FormattableString.Invariant($"{candidate.Example.Id} {candidate.Score / 4096.0:0.0} {candidate.Example.Activity.Kind}/{candidate.Example.Activity.Direction}");

    private static string Gold(Candidate candidate) => string.Join(" / ", candidate.Example.Labels
        .Where(labelled => labelled.Label == candidate.Label && labelled.Span.Length > 0)
        .Select(labelled => candidate.Example.Visible.Quote(labelled.Field, labelled.Span))).Replace('\n', ' ');
}
