using System;
using System.Collections.Generic;
using System.Diagnostics;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Features;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Training;

/// <summary>How fast the shipped reader reads, step by step.</summary>
internal static class Speed
{
    private const int Rounds = 3;

    /// <summary>Reads every example and says how long each step took.</summary>
    public static void Report(IReadOnlyList<Example> examples)
    {
        var document = new Document();
        Time("own words", examples, example => VisibleText.Of(example.Activity));
        Time("hash", examples, example => _ = example.Visible.Hash);
        Time("words, concepts", examples, example => document.Read(example.Activity, example.Visible));
        Time("all", examples, example => TextAnalyzer.Analyze(example.Activity));
    }

    /// <summary>Reads one text twice and says how long the first took, with tables and code yet to be loaded, and how long the second. It must be the first thing a process does.</summary>
    public static void First()
    {
        var text = new ActivityText(CrmCoach.Scoring.Text.ActivityKind.Email, Direction.Incoming, "Your offer", "<p>Our board has to approve it first, and they meet in March.</p>");
        foreach (var reading in new[] { "first", "second" })
        {
            var clock = Stopwatch.StartNew();
            TextAnalyzer.Analyze(text);
            Console.WriteLine(FormattableString.Invariant($"{reading} reading {clock.Elapsed.TotalMilliseconds:0.0} ms"));
        }
    }

    private static void Time(string step, IReadOnlyList<Example> examples, Action<Example> read)
    {
        foreach (var example in examples) read(example);
        var clock = Process.GetCurrentProcess().TotalProcessorTime;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var example in examples) read(example);
        }

        var microseconds = (Process.GetCurrentProcess().TotalProcessorTime - clock).TotalMicroseconds / examples.Count / Rounds;
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / examples.Count / Rounds;
        Console.WriteLine(FormattableString.Invariant($"{step,-16} {microseconds,6:0} microseconds a text, {bytes,7} bytes allocated"));
    }
}
