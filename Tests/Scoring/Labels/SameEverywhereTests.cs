using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Labels;

/// <summary>
/// The committed corpus is read on every runtime that runs these tests, and all must read the same. The digest of what they read is part of the reader's
/// version, so a change of code that changes readings cannot pass under the old version.
/// </summary>
public sealed class SameEverywhereTests
{
    [Test]
    public void The_committed_corpus_is_read_the_same_on_every_runtime_and_as_the_version_says()
    {
        var edition = File.ReadAllLines(Path.Combine(Support.Corpus.Root, "Plugins", "Scoring", "Labels", "edition.txt")).Single(line => line[0] != '#');

        Assert.That(HashOfReadings(), Is.EqualTo(edition), "after a change of code, lists or tables: build, crmcoach-training readings, build");
    }

    private static string HashOfReadings()
    {
        var all = new StringBuilder();
        foreach (var activity in Activities()) all.Append(ReadingCodec.Write(TextAnalyzer.Analyze(activity))).Append('\n');
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(all.ToString())).Select(part => part.ToString("x2")));
    }

    private static IEnumerable<ActivityText> Activities() => new[] { "units", "texts" }
        .Select(folder => Path.Combine(Support.Corpus.Root, "Tests", "Corpus", folder)).Where(Directory.Exists).SelectMany(folder => Directory.GetFiles(folder, "*.jsonl"))
        .OrderBy(Path.GetFileName, StringComparer.Ordinal).SelectMany(File.ReadAllLines).Where(line => line.Length > 0).Select(Activity);

    private static ActivityText Activity(string line)
    {
        var example = JsonDocument.Parse(line).RootElement;
        var kind = (ActivityKind)Enum.Parse(typeof(ActivityKind), example.GetProperty("kind").GetString()!, true);
        var direction = (Direction)Enum.Parse(typeof(Direction), example.GetProperty("direction").GetString()!, true);
        var subject = example.TryGetProperty("subject", out var given) ? given.GetString()! : "";
        return new ActivityText(kind, direction, subject, example.GetProperty(example.TryGetProperty("body", out _) ? "body" : "text").GetString()!);
    }
}
