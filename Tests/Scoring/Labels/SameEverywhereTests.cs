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

/// <summary>The committed units are read on every runtime that runs these tests, and all must read the same.</summary>
public sealed class SameEverywhereTests
{
    private static readonly string Corpus = Path.Combine(Root(), "Tests", "Corpus");

    [Test]
    public void The_committed_units_are_read_the_same_on_every_runtime()
    {
        var expected = File.ReadAllLines(Path.Combine(Corpus, "readings.txt")).Single(line => line[0] != '#');

        Assert.That(TextAnalyzer.Version + " " + HashOfReadings(), Is.EqualTo(expected), "after a change of lists or model: crmcoach-training readings");
    }

    private static string HashOfReadings()
    {
        var all = new StringBuilder();
        foreach (var activity in Units()) all.Append(ReadingCodec.Write(TextAnalyzer.Analyze(activity))).Append('\n');
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(all.ToString())).Select(part => part.ToString("x2")));
    }

    private static IEnumerable<ActivityText> Units()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Corpus, "units"), "*.jsonl").OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            foreach (var line in File.ReadAllLines(file).Where(line => line.Length > 0))
            {
                var unit = JsonDocument.Parse(line).RootElement;
                var kind = (ActivityKind)Enum.Parse(typeof(ActivityKind), unit.GetProperty("kind").GetString()!, true);
                var direction = (Direction)Enum.Parse(typeof(Direction), unit.GetProperty("direction").GetString()!, true);
                yield return new ActivityText(kind, direction, "", unit.GetProperty("text").GetString()!);
            }
        }
    }

    private static string Root()
    {
        var folder = TestContext.CurrentContext.TestDirectory;
        while (!File.Exists(Path.Combine(folder, "CrmCoach.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
