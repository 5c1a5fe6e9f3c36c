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

        if (arguments[0] == "stack")
        {
            var byId = examples.ToDictionary(e => e.File + "/" + e.Id);
            var loaded = new List<Candidate>();
            using (var rows = new BinaryReader(File.OpenRead("/tmp/labels-rows.bin")))
            {
                while (rows.BaseStream.Position < rows.BaseStream.Length)
                {
                    var example = byId[rows.ReadString()];
                    var label = (Label)rows.ReadInt32();
                    var truth = rows.ReadBoolean();
                    var hit = rows.ReadBoolean();
                    loaded.Add(new Candidate(example, label, Enumerable.Range(0, Judgement.Inputs).Select(_ => rows.ReadInt32()).ToArray(), truth, hit));
                }
            }

            foreach (var setting in arguments.Skip(1))
            {
                var o = setting.Split(',').Select(a => a.Split('=')).ToDictionary(a => a[0], a => double.Parse(a[1], System.Globalization.CultureInfo.InvariantCulture));
                double Of(string name, double otherwise) => o.TryGetValue(name, out var value) ? value : otherwise;
                var boost = new BoostedTrees { Depth = (int)Of("depth", 4), Trees = (int)Of("trees", 120), Rate = Of("rate", 0.08), RowShare = Of("rows", 1), InputShare = Of("inputs", 1), Shrink = Of("shrink", 8), LeastHessian = Of("least", 6) };
                Validation.Files.AsParallel().ForAll(file =>
                {
                    var rest = loaded.Where(c => c.Example.File != file).ToList();
                    var model = boost.Train(rest.Select(c => c.Row).ToList(), rest.Select(c => c.Truth).ToList()).Build();
                    foreach (var candidate in loaded.Where(c => c.Example.File == file)) candidate.Score = model.Score(candidate.Row);
                });
                Console.WriteLine(setting);
                foreach (var part in new[] { "all", "dev", "abcd" })
                {
                    var own = loaded.Where(c => part == "all" || (c.Example.File == "dev") == (part == "dev")).ToList();
                    var scores = own.Select(c => c.Score).OrderDescending().ToArray();
                    var measures = Enumerable.Range(10, 140).Select(i => scores[i * 20]).Select(t => Measure.Of(own, c => c.Score > t)).ToList();
                    Console.WriteLine($"  {part,-5} best {measures.MaxBy(m => m.F1)} at 0.80: {measures.Where(m => m.Precision >= 0.8).MaxBy(m => m.F1)}");
                }
            }

            return 0;
        }

        var clock = Stopwatch.StartNew();
        var prepared = examples.AsParallel().AsOrdered().Select(Learner.Prepare).ToList();
        Console.Error.WriteLine($"{examples.Count} examples, {prepared.Sum(p => p.Sentences.Length)} sentences, {prepared.Average(p => p.Sentences.Length == 0 ? 0 : p.Sentences.Average(s => s.Length)):0} features; {clock.ElapsedMilliseconds} ms");
        if (arguments[0] == "one")
        {
            string[] held = ["c", "dev"];
            var rest = prepared.Where(p => !held.Contains(p.Example.File)).ToList();
            var tests = prepared.Where(p => held.Contains(p.Example.File)).ToList();
            foreach (var setting in arguments.Skip(1))
            {
                var o = setting.Split(',').Select(a => a.Split('=')).ToDictionary(a => a[0], a => double.Parse(a[1], System.Globalization.CultureInfo.InvariantCulture));
                double Of(string name, double otherwise) => o.TryGetValue(name, out var value) ? value : otherwise;
                var trainer = new LinearTrainer { Epochs = (int)Of("epochs", 8), Rate = (float)Of("rate", 0.1), Decay = (float)Of("decay", 0.005), LeastSeen = (int)Of("seen", 3), Keep = (int)Of("keep", 650_000), Features = (int)Of("features", 100_000), Prior = (float)Of("prior", 0) };
                var model = Learner.Sentences(rest, trainer).Build();
                var found = new List<(int Score, bool Truth, string File)>();
                foreach (var p in tests)
                {
                    if (p.Sentences.Length == 0 || !p.Example.Visible.IsEnglish) continue;
                    var best = Enumerable.Repeat(-99999, Outputs.Count).ToArray();
                    var scores = new int[Outputs.Count];
                    foreach (var s in p.Sentences)
                    {
                        model.Score(s.ToList(), scores);
                        for (var k = 0; k < best.Length; k++) best[k] = Math.Max(best[k], scores[k]);
                    }

                    for (var k = 0; k < 39; k++)
                    {
                        if (Conventions.Allow((Label)k, p.Example.Activity.Kind, p.Example.Activity.Direction, p.Example.Visible.IsAutomatic)) found.Add((best[k], p.TextTruth[k], p.Example.File));
                    }
                }

                foreach (var file in held)
                {
                    var ordered = found.Where(f => f.File == file).OrderByDescending(f => f.Score).ToList();
                    var gold = (double)ordered.Count(f => f.Truth);
                    double right = 0, f1 = 0, at7 = 0, area = 0;
                    for (var k = 0; k < ordered.Count; k++)
                    {
                        if (ordered[k].Truth) { right++; area += right / (k + 1) / gold; }
                        f1 = Math.Max(f1, 2 * right / (k + 1 + gold));
                        if (right / (k + 1) > 0.75) at7 = right / gold;
                    }

                    Console.WriteLine(FormattableString.Invariant($"{setting} {file}: F1 {f1:0.000}, recall at precision 0.75 {at7:0.000}, area {area:0.000}; {clock.ElapsedMilliseconds} ms"));
                }
            }

            return 0;
        }

        var options = arguments.Skip(1).Select(a => a.Split('=')).ToDictionary(a => a[0], a => double.Parse(a[1], System.Globalization.CultureInfo.InvariantCulture));
        if (options.ContainsKey("quick")) Validation.Folds = [["a", "b"], ["dev"], ["c", "d"]];
        double Option(string name, double otherwise) => options.TryGetValue(name, out var value) ? value : otherwise;
        var sentences = new LinearTrainer { Epochs = (int)Option("epochs", 12), Rate = (float)Option("rate", 0.1), Decay = (float)Option("decay", 0.005), LeastSeen = (int)Option("seen", 3), Keep = (int)Option("keep", 3_000_000), Spread = (float)Option("spread", 56), Features = (int)Option("features", 100_000) };
        var texts = new LinearTrainer { Epochs = (int)Option("tepochs", 12), Rate = (float)Option("trate", 0.1), Decay = (float)Option("tdecay", 0.015), LeastSeen = (int)Option("seen", 3), Keep = (int)Option("tkeep", 2_000_000), Spread = (float)Option("spread", 56), Features = (int)Option("tfeatures", 50_000) };
        var trees = new BoostedTrees { Depth = (int)Option("depth", 4), Trees = (int)Option("trees", 120), Rate = Option("brate", 0.08) };
        var training = new Training(sentences, sentences with { Keep = (int)Option("ckeep", 3_000_000), Features = (int)Option("cfeatures", 60_000) }, texts, trees);
        if (arguments[0] == "train")
        {
            var path = Path.Combine(repository, "Plugins", "Scoring", "Labels", "Model", "weights.txt");
            training.Write(path, Corpus.Hash(Path.Combine(repository, "..", "shared"), repository), prepared);
            Console.Error.WriteLine($"{new FileInfo(path).Length} bytes; {clock.ElapsedMilliseconds} ms");
            return 0;
        }

        var candidates = Validation.Run(prepared, training);
        using (var rows = new BinaryWriter(File.Create("/tmp/labels-rows.bin")))
        {
            foreach (var c in candidates)
            {
                rows.Write(c.Example.File + "/" + c.Example.Id);
                rows.Write((int)c.Label);
                rows.Write(c.Truth);
                rows.Write(c.SpanHit);
                foreach (var v in c.Row) rows.Write(v);
            }
        }

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
            var measures = Enumerable.Range(10, 140).Select(i => scores[i * 20]).Select(t => Measure.Of(own, c => c.Score > t)).ToList();
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
