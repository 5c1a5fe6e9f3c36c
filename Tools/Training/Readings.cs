using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Training;

/// <summary>
/// The digest of all readings of the committed corpus. It is part of the reader's version, so that a change of code that changes a reading cannot go without
/// a new version: the tests on every runtime must reach the digest.
/// </summary>
internal static class Readings
{
    private const string Note =
        "# What this code reads in Tests/Corpus, as a digest; written by crmcoach-training readings. Part of the version: whoever changes a reading changes it.\n";

    /// <summary>Writes the digest; the examples must be the committed ones only.</summary>
    public static void Write(string path, IEnumerable<Example> examples)
    {
        var all = new StringBuilder();
        foreach (var example in examples) all.Append(ReadingCodec.Write(TextAnalyzer.Analyze(example.Activity))).Append('\n');
        File.WriteAllText(path, Note + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString()))) + "\n");
    }
}
