using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Training;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        var repository = Repository();
        var examples = Corpus.Load(Path.Combine(repository, "..", "shared"), repository);
        if (arguments[0] == "speed")
        {
            var whole = examples.Where(e => e.HasSpans).ToList();
            Speed.Report(whole);
            Speed.Report(whole);
            foreach (var file in whole.GroupBy(e => e.File))
            {
                int right = 0, found = 0, gold = 0, alarms = 0;
                foreach (var e in file)
                {
                    var labels = TextAnalyzer.Analyze(e.Activity).Findings.Select(f => f.Label).Distinct().ToList();
                    found += labels.Count;
                    gold += e.Labels.Select(l => l.Label).Distinct().Count();
                    right += labels.Count(e.Has);
                    if (e.Labels.Count == 0 && labels.Count > 0) alarms++;
                }

                Console.WriteLine($"{file.Key} P {right / (double)found:0.000} R {right / (double)gold:0.000} alarms {alarms} (seen in training)");
            }

            return 0;
        }

        var clock = Stopwatch.StartNew();
        var prepared = examples.AsParallel().AsOrdered().Select(Learner.Prepare).ToList();
        Console.Error.WriteLine($"{examples.Count} examples, {prepared.Sum(p => p.Sentences.Length)} sentences, {prepared.Average(p => p.Sentences.Length == 0 ? 0 : p.Sentences.Average(s => s.Length)):0} features; {clock.ElapsedMilliseconds} ms");
        var options = arguments.Skip(1).Select(a => a.Split('=')).ToDictionary(a => a[0], a => double.Parse(a[1], System.Globalization.CultureInfo.InvariantCulture));
        if (options.ContainsKey("quick")) Validation.Folds = [["a", "b"], ["dev"], ["c", "d"]];
        double Option(string name, double otherwise) => options.TryGetValue(name, out var value) ? value : otherwise;
        var sentences = new LinearTrainer { Epochs = (int)Option("epochs", 12), Rate = (float)Option("rate", 0.1), Decay = (float)Option("decay", 0.005), LeastSeen = (int)Option("seen", 3), Keep = (int)Option("keep", 3_000_000), Spread = (float)Option("spread", 56) };
        var texts = new LinearTrainer { Epochs = (int)Option("tepochs", 12), Rate = (float)Option("trate", 0.1), Decay = (float)Option("tdecay", 0.015), LeastSeen = (int)Option("seen", 3), Keep = (int)Option("tkeep", 2_000_000), Spread = (float)Option("spread", 56) };
        var trees = new BoostedTrees { Depth = (int)Option("depth", 4), Trees = (int)Option("trees", 120), Rate = Option("brate", 0.08) };
        var training = new Training(sentences, sentences with { Keep = (int)Option("ckeep", 3_000_000) }, texts, trees);
        if (arguments[0] == "train")
        {
            var path = Path.Combine(repository, "Plugins", "Scoring", "Labels", "Model", "weights.txt");
            training.Write(path, Corpus.Hash(Path.Combine(repository, "..", "shared"), repository), prepared);
            Console.Error.WriteLine($"{new FileInfo(path).Length} bytes; {clock.ElapsedMilliseconds} ms");
            return 0;
        }

        var candidates = Validation.Run(prepared, training);
        Report(candidates);
        Console.Error.WriteLine($"{clock.ElapsedMilliseconds} ms");
        return 0;
    }

    private static void Report(List<Candidate> candidates)
    {
        foreach (var (name, of) in new (string, Func<Candidate, int>)[] { ("sentence", c => c.Row[0]), ("text", c => c.Row[2]), ("sum", c => c.Row[23]), ("clause", c => c.Row[24]), ("three", c => c.Row[29]), ("stack", c => c.Score) })
        {
            var scores = candidates.Select(of).OrderDescending().ToArray();
            Measure? best = null, precise = null;
            for (var count = 400; count < 5000; count += 25)
            {
                var threshold = scores[count];
                var measure = Measure.Of(candidates, c => of(c) > threshold);
                if (best == null || measure.F1 > best.F1) best = measure;
                if (measure.Precision >= 0.8 && (precise == null || measure.F1 > precise.F1)) precise = measure;
            }

            Console.WriteLine($"{name,-9} best {best}   at 0.80: {precise}");
        }

        var all = candidates.Select(c => c.Score).OrderDescending().ToArray();
        var limit = Enumerable.Range(4, 200).Select(i => all[i * 25]).Where(t => Measure.Of(candidates, c => c.Score > t).Precision >= 0.75).DefaultIfEmpty(all[500]).Min();
        foreach (var file in candidates.GroupBy(c => c.Example.File))
        {
            var empties = file.GroupBy(c => c.Example.Id).Where(t => t.All(c => !c.Truth)).ToList();
            var hits = file.Where(c => c.Score > limit && c.Truth).ToList();
            Console.WriteLine($"{file.Key,-5} {Measure.Of(file, c => c.Score > limit)} alarms {empties.Count(t => t.Any(c => c.Score > limit))}/{empties.Count} spans {hits.Count(c => c.SpanHit) / (double)Math.Max(1, hits.Count):0.00}");
        }

        foreach (var part in new[] { "dev", "abcd" })
        {
            var own = candidates.Where(c => (c.Example.File == "dev") == (part == "dev")).ToList();
            var scores = own.Select(c => c.Score).OrderDescending().ToArray();
            var measures = Enumerable.Range(5, 120).Select(i => scores[i * 20]).Select(t => Measure.Of(own, c => c.Score > t)).ToList();
            Console.WriteLine($"{part,-5} best {measures.MaxBy(m => m.F1)} at 0.80: {measures.Where(m => m.Precision >= 0.8).MaxBy(m => m.F1)}");
        }

        using (var errors = new StreamWriter("/tmp/labels-errors.txt"))
        {
            foreach (var text in candidates.GroupBy(c => c.Example).Where(g => g.Any(c => c.Truth != c.Score > limit)))
            {
                errors.WriteLine($"### {text.Key.File} {text.Key.Id} {text.Key.Activity.Kind} {text.Key.Activity.Direction} | {text.Key.Visible.Subject} | {text.Key.Visible.Body.Replace('\n', '/')}");
                foreach (var c in text.Where(c => c.Truth || c.Score > limit)) errors.WriteLine($"    {(c.Truth ? c.Score > limit ? "ok  " : "MISS" : "FALSE")} {c.Label.Name()} {(c.Score - limit) / 4096.0:0.00} s={c.Row[0] / 256.0:0.0} t={c.Row[2] / 256.0:0.0} {string.Join(" // ", text.Key.Labels.Where(l => l.Label == c.Label).Select(l => text.Key.Visible.Quote(l.Field, l.Span)))}");
            }
        }

        foreach (var group in candidates.GroupBy(c => Outputs.Group(c.Label))) Console.WriteLine($"group {group.Key} {Measure.Of(group, c => c.Score > limit)}");
        foreach (var label in candidates.GroupBy(c => c.Label).OrderBy(g => g.Key)) Console.WriteLine($"  {label.Key.Name(),-32} {Measure.Of(label, c => c.Score > limit)}");
    }

    private static string Repository()
    {
        var folder = Environment.CurrentDirectory;
        while (!File.Exists(Path.Combine(folder, "CrmCoach.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
