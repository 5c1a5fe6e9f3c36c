using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Benchmarks;

/// <summary>
/// Reading the sample's texts, body to labels, against finding the same cues without a reader, in the visible text already at hand. Wherever there was a choice
/// it is what costs the others least: compiled expressions, phrases in order, and no look beyond the first cue of each expression.
/// </summary>
public class ReadingBenchmarks
{
    private ActivityText[] _activities = Array.Empty<ActivityText>();
    private string[] _visible = Array.Empty<string>();
    private IReadOnlyList<string[]> _cues = Array.Empty<string[]>();
    private Regex[] _concepts = Array.Empty<Regex>();
    private Regex[] _conceptsWithoutBacktracking = Array.Empty<Regex>();
    private Regex[] _labels = Array.Empty<Regex>();
    private Regex[] _labelsWhole = Array.Empty<Regex>();

    [GlobalSetup(Target = nameof(Reader))]
    public void PrepareReader() => _activities = Samples.Texts().ToArray();

    [GlobalSetup(Target = nameof(RegexPerLabel))]
    public void PrepareLabels() => _labels = Prepare(Cues.ByLabel(), RegexOptions.Compiled);

    [GlobalSetup(Target = nameof(RegexPerLabelWithAllItsCues))]
    public void PrepareLabelsWhole() => _labelsWhole = Prepare(Cues.ByLabelAll(), RegexOptions.Compiled);

    [GlobalSetup(Target = nameof(RegexPerConcept))]
    public void PrepareConcepts() => _concepts = Prepare(Cues.ByConcept(), RegexOptions.Compiled);

    [GlobalSetup(Target = nameof(RegexPerConceptWithoutBacktracking))]
    public void PrepareConceptsWithoutBacktracking() => _conceptsWithoutBacktracking = Prepare(Cues.ByConcept(), RegexOptions.NonBacktracking);

    [GlobalSetup(Target = nameof(NaiveLoop))]
    public void PrepareLoop() => _cues = Visible(Cues.ByLabel());

    /// <summary>HTML to own words, sentences, concepts, model, labels.</summary>
    [Benchmark]
    public int Reader() => _activities.Sum(activity => TextAnalyzer.Analyze(activity).Findings.Count);

    /// <summary>One compiled alternation a label, each cue under the label that it speaks most for.</summary>
    [Benchmark(Baseline = true)]
    public int RegexPerLabel() => Count(_labels);

    /// <summary>One compiled alternation a label, of all cues that speak for it, so that most stand under many labels.</summary>
    [Benchmark]
    public int RegexPerLabelWithAllItsCues() => Count(_labelsWhole);

    /// <summary>One compiled alternation a concept.</summary>
    [Benchmark]
    public int RegexPerConcept() => Count(_concepts);

    /// <summary>The same on the engine that .NET Framework does not have, and that refuses alternations as long as a label's.</summary>
    [Benchmark]
    public int RegexPerConceptWithoutBacktracking() => Count(_conceptsWithoutBacktracking);

    /// <summary>The same cues, one search after the other; <c>*</c> and whole words are left out.</summary>
    [Benchmark]
    public int NaiveLoop() => _visible.Sum(text => _cues.Count(phrases => phrases.Any(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase))));

    private int Count(Regex[] alternations) => _visible.Sum(text => alternations.Count(alternation => alternation.IsMatch(text)));

    private Regex[] Prepare(IReadOnlyList<string[]> cues, RegexOptions engine) => Visible(cues).Select(phrases => Alternation(phrases, engine)).ToArray();

    private IReadOnlyList<string[]> Visible(IReadOnlyList<string[]> cues)
    {
        _visible = Samples.Texts().Select(VisibleText.Of).Select(text => text.Subject + "\n" + text.Body).ToArray();
        return cues;
    }

    private static Regex Alternation(string[] phrases, RegexOptions engine) =>
        new(@"\b(?:" + string.Join('|', phrases.Select(Pattern)) + @")\b", engine | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Pattern(string phrase) => Regex.Escape(phrase).Replace(@"\*\ ", @"(?:\w+\s+){0,2}", StringComparison.Ordinal).Replace(@"\*", @"\w*", StringComparison.Ordinal);
}
