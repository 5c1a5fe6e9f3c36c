using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Features;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Training;

/// <summary>An example with its features worked out once.</summary>
internal sealed record Prepared(
    Example Example, ulong[][] Sentences, bool[][] Truths, ulong[][] Clauses, bool[][] ClauseTruths, ulong[] Text, int TextSize, bool[] TextTruth);

/// <summary>Turns examples into instances and instances into models.</summary>
internal static class Learner
{
    // Whole texts are what is read later; a unit of one or two sentences is for the breadth of wording.
    private const float UnitWeight = 1f;
    private const float TextWeight = 1.6f;

    /// <summary>Works out the features and truths of an example.</summary>
    public static Prepared Prepare(Example example)
    {
        var document = new Document();
        document.Read(example.Activity, example.Visible);
        var features = new TextFeatures(document);
        var sentences = document.Sentences.Select((sentence, at) => Sentence(features, sentence, at)).ToArray();
        var clauses = new ulong[document.Parts.Count][];
        var text = new List<ulong>();
        features.Place(text);
        for (var part = 0; part < clauses.Length; part++)
        {
            var own = new List<ulong>();
            var crossing = new List<ulong>();
            features.Own(part, own, crossing);
            sentences[document.Parts[part].Parent].AddRange(own.Concat(crossing));
            text.AddRange(own.Concat(crossing));
            features.Place(document.Parts[part], own);
            features.AroundClause(part, own);
            clauses[part] = own.ToArray();
        }

        return new Prepared(
            example, sentences.Select(sentence => sentence.ToArray()).ToArray(), document.Sentences.Select(sentence => Truth(Labels(example, sentence))).ToArray(),
            clauses, document.Parts.Select(part => Truth(Labels(example, part))).ToArray(),
            text.Distinct().ToArray(), text.Count, Truth(example.Labels.Select(labelled => labelled.Label)));
    }

    private static List<ulong> Sentence(TextFeatures features, Sentence sentence, int at)
    {
        var around = new List<ulong>();
        features.Place(sentence, around);
        features.AroundSentence(at, around);
        return around;
    }

    /// <summary>A model of sentences. A unit of several sentences first shows its labels in each, then where the first model finds them.</summary>
    public static LinearModel Sentences(IReadOnlyList<Prepared> examples, LinearTrainer trainer)
    {
        var model = trainer.First(Instances(examples, example => example.Sentences, example => example.Truths, null), out var features);
        return (trainer with { Only = features }).Pack(Instances(examples, example => example.Sentences, example => example.Truths, model));
    }

    /// <summary>A model of clauses, likewise.</summary>
    public static LinearModel Clauses(IReadOnlyList<Prepared> examples, LinearTrainer trainer)
    {
        var model = trainer.First(Instances(examples, example => example.Clauses, example => example.ClauseTruths, null), out var features);
        return (trainer with { Only = features }).Pack(Instances(examples, example => example.Clauses, example => example.ClauseTruths, model));
    }

    /// <summary>A model of whole texts.</summary>
    public static LinearModel Texts(IReadOnlyList<Prepared> examples, LinearTrainer trainer)
    {
        var instances = examples.Select(example => new Instance(example.Text, example.TextSize, example.TextTruth, 1f)).ToList();
        trainer.First(instances, out var features);
        return (trainer with { Only = features }).Pack(instances);
    }

    private static List<Instance> Instances(
        IReadOnlyList<Prepared> examples, Func<Prepared, ulong[][]> features, Func<Prepared, bool[][]> labels, LinearModel? model)
    {
        var instances = new List<Instance>();
        var table = model == null ? null : new WeightTable(model, model, model);
        foreach (var example in examples)
        {
            var rows = features(example);
            var truths = labels(example);
            if (!example.Example.HasSpans && table != null && rows.Length > 1) truths = Assign(rows, example.TextTruth, table);
            for (var at = 0; at < rows.Length; at++) instances.Add(new Instance(rows[at], rows[at].Length, truths[at], example.Example.HasSpans ? TextWeight : UnitWeight));
        }

        return instances;
    }

    private static bool[][] Assign(ulong[][] rows, bool[] truth, WeightTable table)
    {
        var scores = rows.Select(row => Score(row, table)).ToArray();
        var truths = rows.Select(_ => new bool[Outputs.Count]).ToArray();
        for (var output = 0; output < Outputs.Count; output++)
        {
            if (!truth[output]) continue;
            var best = scores.Max(row => row[output]);
            for (var at = 0; at < scores.Length; at++) truths[at][output] = scores[at][output] > best - 256;
        }

        return truths;
    }

    private static int[] Score(ulong[] features, WeightTable table)
    {
        var rows = new RowList();
        foreach (var feature in features) rows.Add(table.Find(feature));
        var sums = new int[Outputs.Count];
        table.Sum(rows, WeightTable.Sentences, sums);
        var scores = new int[Outputs.Count];
        table[WeightTable.Sentences].Finish(sums, features.Length, scores);
        return scores;
    }

    private static IEnumerable<Label> Labels(Example example, Sentence sentence) => example.Labels
        .Where(labelled => labelled.Span.Length == 0
            || (labelled.Field == sentence.Field && labelled.Span.Start < sentence.Start + sentence.Length && sentence.Start < labelled.Span.End))
        .Select(labelled => labelled.Label);

    private static bool[] Truth(IEnumerable<Label> labels)
    {
        var truth = new bool[Outputs.Count];
        foreach (var label in labels)
        {
            truth[(int)label] = true;
            truth[Outputs.Subject(label)] = true;
            truth[Outputs.Group(label)] = true;
            truth[Outputs.Any] = true;
        }

        return truth;
    }
}
