using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Features;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Training;

/// <summary>An example with its features worked out once.</summary>
internal sealed record Prepared(Example Example, ulong[][] Sentences, bool[][] Truths, ulong[] Text, bool[] TextTruth);

/// <summary>Turns examples into instances and instances into models.</summary>
internal static class Learner
{
    private const float UnitWeight = 1f;

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

        set.Clear();
        features.OfText(set);
        return new Prepared(example, sentences, truths, set.Items.ToArray(), Truth(example.Labels.Select(labelled => labelled.Label)));
    }

    /// <summary>A model of sentences. A unit of several sentences first shows its labels in each, then where the first model finds them.</summary>
    public static LinearTable Sentences(IReadOnlyList<Prepared> examples, LinearTrainer trainer)
    {
        var model = trainer.Train(SentenceInstances(examples, null));
        return trainer.Pack(SentenceInstances(examples, model));
    }

    /// <summary>A model of whole texts.</summary>
    public static LinearTable Texts(IReadOnlyList<Prepared> examples, LinearTrainer trainer) =>
        trainer.Pack(examples.Select(example => new Instance(example.Text, example.TextTruth, 1f)).ToList());

    private static List<Instance> SentenceInstances(IReadOnlyList<Prepared> examples, LinearModel? model)
    {
        var instances = new List<Instance>();
        foreach (var example in examples)
        {
            var truths = example.Truths;
            if (!example.Example.HasSpans && model != null && example.Sentences.Length > 1) truths = Assign(example, model);
            for (var at = 0; at < example.Sentences.Length; at++) instances.Add(new Instance(example.Sentences[at], truths[at], UnitWeight));
        }

        return instances;
    }

    private static bool[][] Assign(Prepared example, LinearModel model)
    {
        var scores = new int[example.Sentences.Length][];
        var truths = new bool[scores.Length][];
        for (var at = 0; at < scores.Length; at++)
        {
            scores[at] = new int[Outputs.Count];
            truths[at] = new bool[Outputs.Count];
            model.Score(example.Sentences[at].ToList(), scores[at]);
        }

        for (var output = 0; output < Outputs.Count; output++)
        {
            if (!example.TextTruth[output]) continue;
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
