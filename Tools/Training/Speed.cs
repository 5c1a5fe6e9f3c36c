using System;
using System.Collections.Generic;
using System.Diagnostics;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Training;

/// <summary>How fast the shipped reader reads.</summary>
internal static class Speed
{
    /// <summary>Reads every example and says how long it took.</summary>
    public static void Report(IReadOnlyList<Example> examples)
    {
        TextAnalyzer.Analyze(examples[0].Activity);
        var clock = Process.GetCurrentProcess().TotalProcessorTime;
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var example in examples) TextAnalyzer.Analyze(example.Activity);
        var seconds = (Process.GetCurrentProcess().TotalProcessorTime - clock).TotalSeconds;
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / examples.Count;
        Console.WriteLine(FormattableString.Invariant($"{examples.Count} texts, {examples.Count / seconds:0} a second, {bytes} bytes allocated a text"));
    }
}
