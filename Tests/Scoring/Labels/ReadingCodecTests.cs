using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Labels;

public sealed class ReadingCodecTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private const string Person = "6f1b2c3d0a1b4c2d8e3f405162738495";

    private static readonly string Stored =
        "read " + Hash + "\nobstacle.approval.raised body 12 40 customer hypothetical " + Person + "\nask.made subject 0 7 us asserted";

    [Test]
    public void A_reading_is_stored_as_its_state_hash_and_findings() => Assert.That(ReadingCodec.Write(Sample()), Is.EqualTo(Stored));

    [Test]
    public void A_stored_reading_comes_back_as_it_was()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var reading = Any(random);
            var back = ReadingCodec.Parse(ReadingCodec.Write(reading));

            Assert.That(back, Is.Not.Null);
            Assert.That(back!.State, Is.EqualTo(reading.State));
            Assert.That(back.TextHash, Is.EqualTo(reading.TextHash));
            Assert.That(back.Findings.Select(Describe), Is.EqualTo(reading.Findings.Select(Describe)));
        }
    }

    [TestCase("")]
    [TestCase("read")]
    [TestCase("read abc")]
    [TestCase("unread " + Hash)]
    [TestCase("read " + Hash + "\n")]
    [TestCase("read " + Hash + "\nobstacle.approval.raised body 12 4")]
    [TestCase("read " + Hash + "\nobstacle.approval.raised body 12 4 " + Person)]
    [TestCase("read " + Hash + "\nobstacle.approval.raised body 12 4 them asserted")]
    [TestCase("read " + Hash + "\nobstacle.approval.raised body 12 4 us surely")]
    [TestCase("read " + Hash + "\nobstacle.approval.raised body 12 us asserted")]
    [TestCase("read " + Hash + "\nobstacle.approval.raised body 12 0 us asserted")]
    [TestCase("read " + Hash + "\nobstacle.approval.raised body -1 4 us asserted")]
    [TestCase("read " + Hash + "\nobstacle.approval.raised body 1,000 4 us asserted")]
    [TestCase("read " + Hash + "\nobstacle.approval.raised footer 12 4 us asserted")]
    [TestCase("read " + Hash + "\nobstacle.weather.raised body 12 4 us asserted")]
    [TestCase("read " + Hash + "\nask.made body 12 4 us asserted somebody")]
    [TestCase("read " + Hash + "\nask.made body 99999999999 4 us asserted")]
    public void What_is_no_stored_reading_is_refused(string text) => Assert.That(ReadingCodec.Parse(text), Is.Null);

    [Test]
    public void A_cut_off_or_damaged_reading_is_refused_or_still_a_reading()
    {
        for (var length = 0; length < Stored.Length; length++) Assert.That(() => ReadingCodec.Parse(Stored.Substring(0, length)), Throws.Nothing);
        for (var at = 0; at < Stored.Length; at++) Assert.That(() => ReadingCodec.Parse(Stored.Remove(at, 1)), Throws.Nothing);
    }

    private static Reading Sample() => new(ReadingState.Read, new[]
    {
        new Finding(Label.ObstacleApprovalRaised, TextField.Body, new Span(12, 40))
        {
            Speaker = Speaker.Customer, Certainty = Certainty.Hypothetical, People = new[] { Guid.Parse(Person) },
        },
        new Finding(Label.AskMade, TextField.Subject, new Span(0, 7)),
    }, Hash);

    private static Reading Any(Random random)
    {
        var findings = new List<Finding>();
        for (var count = random.Next(6); count > 0; count--)
        {
            var people = Enumerable.Range(0, random.Next(3)).Select(_ => NewGuid(random)).ToArray();
            var span = new Span(random.Next(100000), 1 + random.Next(1000));
            findings.Add(new Finding((Label)random.Next(LabelNames.Count), (TextField)random.Next(2), span)
            {
                Speaker = (Speaker)random.Next(3), Certainty = (Certainty)random.Next(5), People = people,
            });
        }

        return new Reading((ReadingState)random.Next(5), findings, Hash);
    }

    private static Guid NewGuid(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private static string Describe(Finding finding) =>
        finding.Label + " " + finding.Field + " " + finding.Span + " " + finding.Speaker + " " + finding.Certainty + " " + string.Join(",", finding.People);
}
