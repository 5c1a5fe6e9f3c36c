using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Benchmarks;

/// <summary>Reading the sample's texts, body to labels, against finding the same cues without a reader.</summary>
public class ReadingBenchmarks
{
    private ActivityText[] _activities = Array.Empty<ActivityText>();
    private string[] _visible = Array.Empty<string>();
    private IReadOnlyList<string[]> _cues = Array.Empty<string[]>();
    private Regex[] _alternations = Array.Empty<Regex>();

    [GlobalSetup]
    public void Prepare()
    {
        _activities = Samples.Texts().ToArray();
        _visible = _activities.Select(VisibleText.Of).Select(text => text.Subject + "\n" + text.Body).ToArray();
        _cues = Cues.ByConcept();
        _alternations = _cues.Select(Alternation).ToArray();
    }

    /// <summary>HTML to own words, sentences, concepts, model, labels.</summary>
    [Benchmark]
    public int Reader() => _activities.Sum(activity => TextAnalyzer.Analyze(activity).Findings.Count);

    /// <summary>The same cues in the visible text already at hand: one compiled alternation a concept.</summary>
    [Benchmark(Baseline = true)]
    public int RegexAlternations() => _visible.Sum(text => _alternations.Sum(alternation => alternation.Count(text)));

    /// <summary>The same cues, one search after the other.</summary>
    [Benchmark]
    public int NaiveLoop() => _visible.Sum(text => _cues.Sum(phrases => phrases.Count(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase))));

    private static Regex Alternation(string[] phrases) =>
        new(@"\b(?:" + string.Join('|', phrases.Select(Pattern)) + @")\b", RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Pattern(string phrase) => Regex.Escape(phrase).Replace(@"\*\ ", @"(?:\w+\s+){0,2}", StringComparison.Ordinal).Replace(@"\*", @"\w*", StringComparison.Ordinal);
}
