using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Training;

/// <summary>
/// Labels of the committed texts that models which never saw their author would not expect, and those they miss: the ones to read again first (confident
/// learning, Northcutt, Jiang and Chuang 2021). A line a text names the labels in question in the order of the label guide and does not say which of them it carries.
/// </summary>
internal static class Doubts
{
    private const double Surprising = 0.35;
    private const double Doubtful = 0.25;

    public static void Write(string path, IReadOnlyList<Prepared> examples, Training training)
    {
        var candidates = Validation.Unseen(examples, training);
        var ours = candidates.Where(c => !Validation.IsMeasured(c)).ToList();
        foreach (var half in ours.GroupBy(c => c.Example.File.Sum(letter => letter) % 2))
        {
            var files = half.Select(c => c.Example.File).ToHashSet();
            Validation.Score(candidates, files.Contains, training);
        }

        File.WriteAllLines(path, ours.GroupBy(c => c.Example).Select(Line).Where(line => line.Length > 0));
    }

    private static string Line(IGrouping<Example, Candidate> text)
    {
        var labels = text.Where(c => c.Truth ? Chance(c) < Doubtful : Chance(c) > Surprising).Select(c => c.Label).Order().Select(label => label.Name()).ToArray();
        return labels.Length == 0 ? "" : JsonSerializer.Serialize(new { file = text.Key.File, id = text.Key.Id, labels });
    }

    private static double Chance(Candidate candidate) => 1 / (1 + Math.Exp(-candidate.Score / 4096.0));
}
