using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Labels;

public sealed class TextAnalyzerTests
{
    [TestCase(ActivityKind.Email, Direction.Incoming, "I like it, but our board has to approve it and they have not seen it yet.", Label.ObstacleApprovalRaised)]
    [TestCase(ActivityKind.Email, Direction.Incoming, "We have no budget left for this year.", Label.ObstacleBudgetRaised)]
    [TestCase(ActivityKind.Email, Direction.Incoming, "Our legal department has redlined the liability clause in your contract.", Label.ObstacleProcurementRaised)]
    [TestCase(ActivityKind.Email, Direction.Outgoing, "I am still waiting for the purchase order. When can we expect it?", Label.SellerChasing)]
    [TestCase(ActivityKind.Email, Direction.Outgoing, "Hi Tom, just checking in to see how things are going.", Label.SellerCheckIn)]
    [TestCase(ActivityKind.Email, Direction.Outgoing, "If you sign by Friday I can give you another 10% discount.", Label.SellerDiscountPush)]
    [TestCase(ActivityKind.Email, Direction.Outgoing, "What would success look like for you a year from now?", Label.CustomerQuestion)]
    [TestCase(ActivityKind.Email, Direction.Incoming, "Thanks but no, we will not take part in the pilot.", Label.AskRefused)]
    public void What_is_said_plainly_is_found(ActivityKind kind, Direction direction, string body, Label label)
    {
        var reading = TextAnalyzer.Analyze(new ActivityText(kind, direction, "", body));

        Assert.That(reading.Findings.Select(finding => finding.Label), Does.Contain(label));
    }

    [TestCase(Direction.Incoming, "The pallets arrived this morning, all 14 accounted for.")]
    [TestCase(Direction.Outgoing, "The replacement part was shipped yesterday, tracking number below.")]
    [TestCase(Direction.Incoming, "The board approved the project on Monday and the order is on its way.")]
    [TestCase(Direction.Outgoing, "Our offices are closed from 24 December to 2 January.")]
    public void Business_as_usual_shows_nothing(Direction direction, string body) =>
        Assert.That(TextAnalyzer.Analyze(new ActivityText(ActivityKind.Email, direction, "", body)).Findings, Is.Empty);

    [Test]
    public void A_text_without_words_is_empty()
    {
        var reading = TextAnalyzer.Analyze(new ActivityText(ActivityKind.Email, Direction.Incoming, "", "<p>&nbsp;</p>"));

        Assert.That(reading.State, Is.EqualTo(ReadingState.Empty));
        Assert.That(reading.Findings, Is.Empty);
    }

    [Test]
    public void Another_language_is_named_and_not_read()
    {
        var body = "Sehr geehrter Herr Okafor, leider haben wir in diesem Jahr kein Budget mehr für Ihr Angebot und der Vorstand muss noch zustimmen.";
        var reading = TextAnalyzer.Analyze(new ActivityText(ActivityKind.Email, Direction.Incoming, "Angebot", body));

        Assert.That(reading.State, Is.EqualTo(ReadingState.OtherLanguage));
        Assert.That(reading.Findings, Is.Empty);
    }

    [Test]
    public void An_automatic_reply_tells_at_most_of_someones_life()
    {
        var body = "I am out of the office until 6 January. Approval requests will be handled on my return. We have no budget left.";
        var reading = TextAnalyzer.Analyze(new ActivityText(ActivityKind.Email, Direction.Incoming, "Automatic reply: Contract renewal", body));

        Assert.That(reading.State, Is.EqualTo(ReadingState.Automatic));
        Assert.That(reading.Findings.Where(finding => finding.Label != Label.TopicPersonal), Is.Empty);
    }

    [Test]
    public void A_finding_points_into_the_visible_text()
    {
        var body = "<p>Hello,</p><p>the board still has to approve it &amp; nobody told them.</p><p>We have no money left this year.</p>";
        var reading = TextAnalyzer.Analyze(new ActivityText(ActivityKind.Email, Direction.Incoming, "Offer", body), out var visible);

        Assert.That(reading.Findings, Is.Not.Empty);
        Assert.That(reading.Findings.Select(finding => visible.Quote(finding.Field, finding.Span)), Has.None.Null);
    }

    [Test]
    public void Reading_leaves_no_trace_in_the_next_reading()
    {
        var text = new ActivityText(ActivityKind.Email, Direction.Incoming, "", "Our board has to approve it. We have no budget left.");
        var before = ReadingCodec.Write(TextAnalyzer.Analyze(text));
        TextAnalyzer.Analyze(new ActivityText(ActivityKind.Note, Direction.None, "Visit", string.Join(" ", Enumerable.Repeat("Nobody asked the drivers.", 400))));

        Assert.That(ReadingCodec.Write(TextAnalyzer.Analyze(text)), Is.EqualTo(before));
    }

    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("th-TH")]
    public void Culture_does_not_matter(string culture)
    {
        var text = new ActivityText(ActivityKind.Email, Direction.Incoming, "RE: INTERIM OFFER", "I WILL NOT SIGN IT. IT'S TOO EXPENSIVE, 12,5% ABOVE THE LIMIT.");
        var before = ReadingCodec.Write(TextAnalyzer.Analyze(text));
        var current = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.That(ReadingCodec.Write(TextAnalyzer.Analyze(text)), Is.EqualTo(before));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = current;
        }
    }

    [Test]
    public void No_text_however_hostile_throws()
    {
        var random = new Random(11);
        for (var round = 0; round < 300; round++)
        {
            var letters = new char[random.Next(400)];
            for (var i = 0; i < letters.Length; i++) letters[i] = (char)(random.Next(3) == 0 ? random.Next(0x10000) : " \n.,?!'<>-aeit".ElementAt(random.Next(14)));
            var text = new ActivityText((ActivityKind)random.Next(7), (Direction)random.Next(3), new string(letters, 0, letters.Length / 4), new string(letters));

            Assert.That(() => TextAnalyzer.Analyze(text), Throws.Nothing);
        }
    }
}
