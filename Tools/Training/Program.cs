using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CrmCoach.Training;

internal static class Program
{
    private const string Usage = """
        crmcoach-training VERB
          accuracy [FILE]      reads every file of whole texts with models that never saw it, prints the report, exit 1 below a floor; FILE gets a line a text
          unseen               how the reader in this build reads Tests/Corpus/unseen, which nothing was trained on, exit 1 below a floor
          compare FILE FILE    the gain of the second such file over the first, by a paired bootstrap over texts
          mistakes [LABEL]     what is missed and mistaken on unseen texts, of labels that begin so; never of dev.jsonl
          doubts FILE          which labels of Tests/Corpus/texts to read again: those that models which never saw an author disagree with, a line a text
          train [FILE]         the same, then trains on everything and writes Plugins/Scoring/Labels/Model/weights.bin
          readings             after a build with new code, tables or lists: writes Plugins/Scoring/Labels/edition.txt
          check                tells mistakes in Tests/Corpus: a label that does not exist, a quote that is not in the text, an id twice
          speed                how fast the reader in this build reads
          first                how long the first reading of a process takes
        """;

    private static int Main(string[] arguments)
    {
        var repository = Repository();
        var shared = Path.Combine(repository, "..", "shared");
        return arguments.Length is >= 1 and <= 3 ? Run(arguments, shared, repository) : Wrong();
    }

    private static int Run(string[] arguments, string shared, string repository)
    {
        switch (arguments[0])
        {
            case "accuracy": return Learn(shared, repository, null, arguments.ElementAtOrDefault(1));
            case "unseen": return new UnseenReport(Corpus.Unseen(repository)).Print(Console.Out) ? 0 : 1;
            case "compare" when arguments.Length == 3:
                Verdicts.Compare(arguments[1], arguments[2]);
                return 0;
            case "mistakes":
                Mistakes.Print(Validation.Run(Prepare(shared, repository), Training.Recipe).Where(Validation.IsMeasured).ToList(), arguments.ElementAtOrDefault(1) ?? "");
                return 0;
            case "doubts" when arguments.Length == 2:
                Doubts.Write(arguments[1], Prepare(shared, repository), Training.Recipe);
                return 0;
            case "train": return Learn(shared, repository, Path.Combine(repository, "Plugins", "Scoring", "Labels", "Model"), arguments.ElementAtOrDefault(1));
            case "readings":
                Readings.Write(Path.Combine(repository, "Plugins", "Scoring", "Labels", "edition.txt"), Corpus.Committed(repository));
                return 0;
            case "check": return Check(repository);
            case "speed":
                Speed.Report(Corpus.Load(shared, repository).Where(example => example.HasSpans).ToList());
                return 0;
            case "first":
                Speed.First();
                return 0;
            default: return Wrong();
        }
    }

    private static int Learn(string shared, string repository, string? table, string? verdicts)
    {
        var examples = Prepare(shared, repository);
        var training = Training.Recipe;
        var unseen = Validation.Run(examples, training);
        var measured = unseen.Where(Validation.IsMeasured).ToList();
        var held = new AccuracyReport(measured).Print();
        if (verdicts != null) Verdicts.Write(verdicts, measured);
        if (table != null) training.Write(table, Corpus.Hash(shared, repository), examples, unseen, Training.Threshold(measured));
        return held ? 0 : 1;
    }

    private static List<Prepared> Prepare(string shared, string repository) =>
        Corpus.Load(shared, repository).AsParallel().AsOrdered().Select(Learner.Prepare).ToList();

    private static int Check(string repository)
    {
        var mistakes = CorpusCheck.Mistakes(repository).ToList();
        foreach (var mistake in mistakes) Console.WriteLine(mistake);
        return mistakes.Count == 0 ? 0 : 1;
    }

    private static int Wrong()
    {
        Console.Error.WriteLine(Usage);
        return 2;
    }

    private static string Repository()
    {
        var folder = Environment.CurrentDirectory;
        while (!File.Exists(Path.Combine(folder, "CrmCoach.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Run it inside the repository.");
        return folder;
    }
}
