using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Training;

/// <summary>The hash of all readings of the committed units, which the tests on every runtime must reach.</summary>
internal static class Readings
{
    /// <summary>Writes <c>version hash</c>; the units must be the committed ones only.</summary>
    public static void Write(string path, IEnumerable<Example> units)
    {
        var all = new StringBuilder();
        foreach (var unit in units) all.Append(ReadingCodec.Write(TextAnalyzer.Analyze(unit.Activity))).Append('\n');
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
        File.WriteAllText(path, "# Version of the reader, and the hash of its readings of units/*.jsonl; written by crmcoach-training readings.\n" + TextAnalyzer.Version + " " + hash + "\n");
    }
}
