using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using CrmCoach.Scoring.Labels;
using CrmCoach.Training;
using NUnit.Framework;

namespace CrmCoach.Tests.Accuracy;

/// <summary>The table that ships was trained on the corpora as they are, and reads them.</summary>
public sealed class TrainedTableTests
{
    private static readonly string Repository = Root();
    private static readonly string Model = Path.Combine(Repository, "Plugins", "Scoring", "Labels", "Model");
    private static readonly string Shared = Path.Combine(Repository, "..", "shared");

    [SetUp]
    public void Need_the_shared_corpora()
    {
        if (!File.Exists(Path.Combine(Shared, "eval", "dev.jsonl"))) Assert.Ignore("../shared/eval is not here, so the corpora are not whole.");
    }

    [Test]
    public void The_table_was_trained_on_the_corpora_as_they_are()
    {
        var trained = File.ReadAllLines(Path.Combine(Model, "weights.txt"));

        Assert.That(trained, Has.Member("corpus " + Corpus.Hash(Shared, Repository)), "run: crmcoach-training train, then readings");
    }

    /// <summary>The reader's version covers weights.txt, and by it the tables.</summary>
    [Test]
    public void The_tables_are_those_that_the_version_speaks_of() =>
        Assert.That(File.ReadAllLines(Path.Combine(Model, "weights.txt")), Has.Member("weights " + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Model, "weights.bin"))))));

    /// <summary>Not what it reaches on unseen texts (that is the accuracy report): only that the table in the assembly is the trained one, put together rightly.</summary>
    [Test]
    public void The_table_knows_the_texts_that_it_was_trained_on()
    {
        var texts = Corpus.Load(Shared, Repository).Where(example => example.HasSpans).ToList();
        int right = 0, found = 0, gold = 0;
        foreach (var text in texts)
        {
            var labels = TextAnalyzer.Analyze(text.Activity).Findings.Select(finding => finding.Label).Distinct().ToList();
            right += labels.Count(text.Has);
            found += labels.Count;
            gold += text.Labels.Select(labelled => labelled.Label).Distinct().Count();
        }

        Assert.That(right / (double)found, Is.GreaterThan(0.9), "precision");
        Assert.That(right / (double)gold, Is.GreaterThan(0.85), "recall");
    }

    private static string Root()
    {
        var folder = TestContext.CurrentContext.TestDirectory;
        while (!File.Exists(Path.Combine(folder, "CrmCoach.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
