using System.Linq;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Corpus;

/// <summary>
/// The labelled deals once more, their texts read by the coach itself. The floors are a little under what it reaches; <c>./build.sh accuracy</c> prints each
/// deal: - what is missing, ? what a careful reader would not say, ! what is wrong.
/// </summary>
public sealed class ReadDealsTests
{
    [Test]
    public void What_is_expected_of_deals_comes_out_when_the_coach_reads_them()
    {
        var reading = new DealReading(Support.Corpus.DealNames.ToArray());
        TestContext.Out.WriteLine(reading);

        Assert.Multiple(() =>
        {
            Assert.That(reading.Rules.Percent, Is.GreaterThanOrEqualTo(86), "advice expected and given");
            Assert.That(reading.Wrong.Percent, Is.LessThanOrEqualTo(1), "advice that is wrong");
            Assert.That(reading.Sound.Percent, Is.GreaterThanOrEqualTo(86), "advice given that is sound");
            Assert.That(reading.States.Percent, Is.GreaterThanOrEqualTo(70), "states of obstacles");
            Assert.That(reading.Refusals.Percent, Is.GreaterThanOrEqualTo(60), "refusals");
        });
    }
}
