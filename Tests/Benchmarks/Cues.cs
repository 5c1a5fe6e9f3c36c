using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CrmCoach.Scoring.Labels.Features;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Benchmarks;

/// <summary>
/// The words and phrases of the reader's concept lists, as somebody would have them who had no reader: alternatives written out, each phrase once, in ordinal
/// order, so that what phrases begin with alike is shared; <c>*</c> stands for up to two words.
/// </summary>
internal static class Cues
{
    /// <summary>The phrases of each concept.</summary>
    public static IReadOnlyList<string[]> ByConcept() => Concepts().Select(Written).ToArray();

    /// <summary>
    /// The phrases of each label, every concept under one label alone: the one for whose own output its weight in the sentence model is greatest. A concept
    /// that speaks for no label is left out, and a label that no concept speaks for most.
    /// </summary>
    public static IReadOnlyList<string[]> ByLabel()
    {
        var weights = Weights();
        var labels = Enumerable.Range(0, weights.Length).Where(concept => weights[concept].Max() > 0).GroupBy(concept => Array.IndexOf(weights[concept], weights[concept].Max()));
        return OfLabels(labels);
    }

    /// <summary>The phrases of each label, of all concepts that speak for it: those whose weight for its own output in the sentence model is above 0.</summary>
    public static IReadOnlyList<string[]> ByLabelAll()
    {
        var weights = Weights();
        var labels = Enumerable.Range(0, Outputs.Labels).Select(label => Enumerable.Range(0, weights.Length).Where(concept => weights[concept][label] > 0));
        return OfLabels(labels.Where(concepts => concepts.Any()));
    }

    private static string[][] OfLabels(IEnumerable<IEnumerable<int>> labels)
    {
        var phrases = Concepts();
        return labels.Select(concepts => Written(concepts.SelectMany(concept => phrases[concept]))).ToArray();
    }

    private static string[] Written(IEnumerable<string> phrases) => phrases.Distinct().Order(StringComparer.Ordinal).ToArray();

    /// <summary>What each concept, by number, means to each label.</summary>
    private static int[][] Weights()
    {
        var table = ModelFile.Load().Weights;
        return Enumerable.Range(0, Concepts().Count).Select(concept => Weights(table, concept)).ToArray();
    }

    private static int[] Weights(WeightTable table, int concept)
    {
        var rows = new RowList();
        rows.Add(table.Find(TextFeatures.OfConcept(concept)));
        var weights = new int[Outputs.Count];
        table.Sum(rows, WeightTable.Sentences, weights);
        return weights[..Outputs.Labels];
    }

    /// <summary>The phrases of each concept, numbered as the reader does: by the first line that names it, files in ordinal order.</summary>
    private static List<List<string>> Concepts()
    {
        var numbers = new Dictionary<string, int>();
        var concepts = new List<List<string>>();
        List<string>? current = null;
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "Plugins", "Scoring", "Labels", "Concepts"), "*.txt").Order(StringComparer.Ordinal);
        foreach (var line in files.SelectMany(File.ReadLines).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] != '[')
            {
                current!.AddRange(Phrases(line));
                continue;
            }

            if (numbers.TryAdd(line, concepts.Count)) concepts.Add(new List<string>());
            current = concepts[numbers[line]];
        }

        return concepts;
    }

    private static IEnumerable<string> Phrases(string line) =>
        line.Split(' ').Aggregate(new[] { "" }.AsEnumerable(), (before, slot) => before.SelectMany(text => slot.Split('|').Select(word => (text + " " + word).TrimStart())));
}
