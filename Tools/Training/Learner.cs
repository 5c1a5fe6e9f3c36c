using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Features;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Training;

/// <summary>An example with its features worked out once.</summary>
internal sealed record Prepared(Example Example, ulong[][] Sentences, bool[][] Truths, ulong[][] Clauses, bool[][] ClauseTruths, ulong[] Text, bool[] TextTruth);

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
        var features = new SentenceFeatures(document);
        var set = new FeatureSet();
        var sentences = new ulong[document.Sentences.Count][];
        var truths = new bool[sentences.Length][];
        for (var at = 0; at < sentences.Length; at++)
        {
            set.Clear();
            features.Of(at, set);
            sentences[at] = set.Items.ToArray();
            truths[at] = Truth(Labels(example, document.Sentences[at]));
        }

        var clauses = new ulong[document.Parts.Count][];
        var clauseTruths = new bool[clauses.Length][];
        for (var at = 0; at < clauses.Length; at++)
        {
            set.Clear();
            features.OfClause(at, set);
            clauses[at] = set.Items.ToArray();
            clauseTruths[at] = Truth(Labels(example, document.Parts[at]));
        }

        set.Clear();
        features.OfText(set);
        return new Prepared(example, sentences, truths, clauses, clauseTruths, set.Items.ToArray(), Truth(example.Labels.Select(labelled => labelled.Label)));
    }

    /// <summary>A model of sentences. A unit of several sentences first shows its labels in each, then where the first model finds them.</summary>
    public static LinearTable Sentences(IReadOnlyList<Prepared> examples, LinearTrainer trainer)
    {
        var model = trainer.First(Instances(examples, example => example.Sentences, example => example.Truths, null), out var features);
        return (trainer with { Only = features }).Pack(Instances(examples, example => example.Sentences, example => example.Truths, model));
    }

    /// <summary>A model of clauses, likewise.</summary>
    public static LinearTable Clauses(IReadOnlyList<Prepared> examples, LinearTrainer trainer)
    {
        var model = trainer.First(Instances(examples, example => example.Clauses, example => example.ClauseTruths, null), out var features);
        return (trainer with { Only = features }).Pack(Instances(examples, example => example.Clauses, example => example.ClauseTruths, model));
    }

    /// <summary>A model of whole texts.</summary>
    public static LinearTable Texts(IReadOnlyList<Prepared> examples, LinearTrainer trainer)
    {
        var instances = examples.Select(example => new Instance(example.Text, example.TextTruth, 1f)).ToList();
        trainer.First(instances, out var features);
        return (trainer with { Only = features }).Pack(instances);
    }

    private static List<Instance> Instances(
        IReadOnlyList<Prepared> examples, Func<Prepared, ulong[][]> features, Func<Prepared, bool[][]> labels, LinearModel? model)
    {
        var instances = new List<Instance>();
        foreach (var example in examples)
        {
            var rows = features(example);
            var truths = labels(example);
            if (!example.Example.HasSpans && model != null && rows.Length > 1) truths = Assign(rows, example.TextTruth, model);
            for (var at = 0; at < rows.Length; at++) instances.Add(new Instance(rows[at], truths[at], example.Example.HasSpans ? TextWeight : UnitWeight));
        }

        return instances;
    }

    private static bool[][] Assign(ulong[][] rows, bool[] truth, LinearModel model)
    {
        var scores = new int[rows.Length][];
        var truths = new bool[scores.Length][];
        for (var at = 0; at < scores.Length; at++)
        {
            scores[at] = new int[Outputs.Count];
            truths[at] = new bool[Outputs.Count];
            model.Score(rows[at].ToList(), scores[at]);
        }

        for (var output = 0; output < Outputs.Count; output++)
        {
            if (!truth[output]) continue;
            var best = scores.Max(row => row[output]);
            for (var at = 0; at < scores.Length; at++) truths[at][output] = scores[at][output] > best - 256;
        }

        return truths;
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
