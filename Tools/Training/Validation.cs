using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Features;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Training;

/// <summary>A label of a text as the stacked models see it: the row, the truth, the verdict.</summary>
internal sealed record Candidate(Example Example, Label Label, int[] Row, bool Truth, bool SpanHit)
{
    public int Score { get; set; }

    /// <summary>The words that show the label best.</summary>
    public string Found { get; init; } = "";
}

/// <summary>
/// Cross-validation by author file: each file of whole texts is read by models that never saw it. What is measured are the shared files; those of
/// <c>Tests/Corpus/texts</c> help to train, the models and the trees over them.
/// </summary>
internal static class Validation
{
    private static readonly string[] Measured = ["a", "b", "c", "d", "dev"];

    private static readonly string[][] Folds = [["a", "b"], ["c", "d"], ["dev"]];

    /// <summary>Whether a candidate is one of those that accuracy is told of.</summary>
    public static bool IsMeasured(Candidate candidate) => Measured.Contains(candidate.Example.File);

    /// <summary>The candidates of every file; those of the measured ones scored by trees trained on the others.</summary>
    public static List<Candidate> Run(IReadOnlyList<Prepared> examples, Training training)
    {
        var candidates = Unseen(examples, training);
        foreach (var file in Measured) Score(candidates, other => other == file, training);
        return candidates;
    }

    /// <summary>Scores the candidates of some files by trees trained on those of all others.</summary>
    public static void Score(IReadOnlyList<Candidate> candidates, Func<string, bool> isHeld, Training training)
    {
        var rest = candidates.Where(c => !isHeld(c.Example.File)).ToList();
        var model = training.Trees.Train(rest.Select(c => c.Row).ToList(), rest.Select(c => c.Truth).ToList()).Build();
        foreach (var candidate in candidates.Where(c => isHeld(c.Example.File))) candidate.Score = model.Score(candidate.Row);
    }

    /// <summary>What linear models that never saw a file say about its texts, for every file of whole texts.</summary>
    public static List<Candidate> Unseen(IReadOnlyList<Prepared> examples, Training training) => Folds.Concat(Ours(examples))
        .AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(fold => OfFold(fold, examples, training)).ToList();

    /// <summary>The files of whole texts that are committed here, in two folds.</summary>
    private static IEnumerable<string[]> Ours(IReadOnlyList<Prepared> examples) => examples
        .Where(example => example.Example.HasSpans).Select(example => example.Example.File).Except(Measured).Distinct().Order(StringComparer.Ordinal)
        .Select((file, at) => (File: file, Fold: at % 2)).GroupBy(file => file.Fold, file => file.File).Select(fold => fold.ToArray());

    private static List<Candidate> OfFold(string[] fold, IReadOnlyList<Prepared> examples, Training training)
    {
        var rest = examples.Where(example => !fold.Contains(example.Example.File)).ToList();
        var table = new WeightTable(
            Learner.Sentences(rest, training.Sentences), Learner.Clauses(rest, training.Clauses), Learner.Texts(rest, training.Texts));
        return examples.Where(example => fold.Contains(example.Example.File)).SelectMany(example => Candidates(example.Example, table)).ToList();
    }

    /// <summary>What the models say about each label that the text can carry.</summary>
    public static IEnumerable<Candidate> Candidates(Example example, WeightTable table)
    {
        var document = new Document();
        document.Read(example.Activity, example.Visible);
        if (document.Sentences.Count == 0 || !example.Visible.IsEnglish) yield break;
        var judgement = new Judgement(document);
        judgement.Read(table);
        for (var label = 0; label < Outputs.Labels; label++)
        {
            if (!Conventions.Allow((Label)label, example.Activity.Kind, example.Activity.Direction, example.Visible.IsAutomatic)) continue;
            var row = new int[Judgement.Inputs];
            judgement.Describe((Label)label, row);
            var found = document.Sentences[judgement.Sentence((Label)label)];
            var hit = example.Labels.Any(l => (int)l.Label == label && l.Field == found.Field && l.Span.Start < found.Start + found.Length && found.Start < l.Span.End);
            yield return new Candidate(example, (Label)label, row, example.Has((Label)label), hit)
            {
                Found = example.Visible.Quote(found.Field, found.Span)?.Replace('\n', ' ') ?? "",
            };
        }
    }
}

/// <summary>Precision, recall and F1 of a set of verdicts.</summary>
internal sealed class Measure
{
    public int Right { get; init; }

    public int Found { get; init; }

    public int Gold { get; init; }

    public double Precision => Found == 0 ? 0 : Right / (double)Found;

    public double Recall => Gold == 0 ? 0 : Right / (double)Gold;

    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Measure Of(IReadOnlyCollection<Candidate> candidates, Func<Candidate, bool> verdict) => new()
    {
        Right = candidates.Count(c => c.Truth && verdict(c)), Found = candidates.Count(verdict), Gold = candidates.Count(c => c.Truth),
    };

    public override string ToString() => FormattableString.Invariant($"P {Precision:0.000} R {Recall:0.000} F1 {F1:0.000}  ({Right}/{Found}/{Gold})");
}
