using System;
using System.Linq;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Corpus;

/// <summary>The labelled deals once more, their texts read by the coach itself.</summary>
public sealed class ReadDealsTests
{
    [Test]
    public void What_is_expected_of_deals_comes_out_when_the_coach_reads_them()
    {
        var reading = new DealReading(Support.Corpus.DealNames.Where(name => string.CompareOrdinal(name, Environment.GetEnvironmentVariable("DEALS_FROM") ?? "") >= 0));
        TestContext.Out.WriteLine(reading);
    }
}
