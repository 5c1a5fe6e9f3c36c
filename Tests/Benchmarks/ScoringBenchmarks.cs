using System;
using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Benchmarks;

/// <summary>Judging a deal whose texts have been read, advice with its points included.</summary>
public class ScoringBenchmarks
{
    private static readonly DateTime AsOf = new(2026, 11, 21, 16, 0, 0, DateTimeKind.Utc);

    private DealRecords _deal = null!;
    private Known _readings = null!;

    [Params(20, 200, 2_000, 10_000)]
    public int Activities { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _deal = Samples.DealOf(Activities);
        _readings = new Known(_deal);
    }

    [Benchmark]
    public Report Score() => Coach.Score(_deal, _readings, Playbook.Default, AsOf);

    private sealed class Known : IReadingSource
    {
        private readonly Dictionary<ActivityRecord, Reading> _readings = new();

        public Known(DealRecords deal)
        {
            foreach (var activity in deal.Activities) _readings.Add(activity, TextAnalyzer.Analyze(ActivityMapping.TextOf(activity)));
        }

        public Reading Of(ActivityRecord activity) => _readings[activity];
    }
}
