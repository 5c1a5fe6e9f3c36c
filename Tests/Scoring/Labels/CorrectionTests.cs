using System;
using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Labels;

public sealed class CorrectionTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private const string Stored = "# " + Hash
        + "\nwrong obstacle.approval.raised body 12 40\nright ask.made subject 0 7\nadded topic.personal body 0 0";

    private static readonly Guid Anna = Guid.Parse("6f1b2c3d0a1b4c2d8e3f405162738495");

    [Test]
    public void Corrections_are_stored_as_the_hash_of_their_text_and_a_line_each() => Assert.That(CorrectionCodec.Write(Sample()), Is.EqualTo(Stored));

    [TestCase(Stored)]
    [TestCase(Stored + "\n")]
    [TestCase("# " + Hash)]
    public void Stored_corrections_come_back(string text) =>
        Assert.That(CorrectionCodec.Write(CorrectionCodec.Parse(text)!), Is.EqualTo(text.TrimEnd('\n')));

    [Test]
    public void Line_ends_of_Windows_do_no_harm() =>
        Assert.That(CorrectionCodec.Write(CorrectionCodec.Parse(Stored.Replace("\n", "\r\n"))!), Is.EqualTo(Stored));

    [TestCase("")]
    [TestCase(Hash)]
    [TestCase("# 0123")]
    [TestCase("# " + Hash + "\n\nwrong ask.made body 0 0")]
    [TestCase("# " + Hash + "\nperhaps ask.made body 0 0")]
    [TestCase("# " + Hash + "\nWrong ask.made body 0 0")]
    [TestCase("# " + Hash + "\nwrong ask.nothing body 0 0")]
    [TestCase("# " + Hash + "\nwrong ask.made footer 0 0")]
    [TestCase("# " + Hash + "\nwrong ask.made body 0")]
    [TestCase("# " + Hash + "\nwrong ask.made body 0 0 0")]
    [TestCase("# " + Hash + "\nwrong ask.made body -1 5")]
    [TestCase("# " + Hash + "\nwrong ask.made body 2147483647 1")]
    public void What_are_no_corrections_is_refused(string text) => Assert.That(CorrectionCodec.Parse(text), Is.Null);

    [Test]
    public void A_finding_marked_wrong_is_gone_and_only_that()
    {
        var reading = Reading(Found(Label.AskMade, 0, 10), Found(Label.AskMade, 50, 10), Found(Label.SellerChasing, 0, 10));

        Assert.That(Labels(reading.Corrected(Items(Said(Verdict.Wrong, Label.AskMade, 5, 1)))), Is.EqualTo(new[] { "SellerChasing 0", "AskMade 50" }));
    }

    [Test]
    public void A_label_marked_wrong_for_the_whole_activity_is_gone_wherever_it_stood()
    {
        var reading = Reading(Found(Label.AskMade, 0, 10), new Finding(Label.AskMade, TextField.Subject, new Span(0, 5)));

        Assert.That(reading.Corrected(Items(Said(Verdict.Wrong, Label.AskMade, 0, 0))).Findings, Is.Empty);
    }

    [TestCase(Verdict.Right)]
    [TestCase(Verdict.Added)]
    public void What_a_person_saw_is_there_even_if_the_analyser_no_longer_finds_it(Verdict verdict)
    {
        var corrections = Items(Said(verdict, Label.TopicPersonal, 20, 10));

        Assert.That(Labels(Reading(Found(Label.AskMade, 0, 10)).Corrected(corrections)), Is.EqualTo(new[] { "AskMade 0", "TopicPersonal 20" }));
        Assert.That(Labels(Reading(Found(Label.TopicPersonal, 25, 30)).Corrected(corrections)), Is.EqualTo(new[] { "TopicPersonal 25" }));
    }

    [Test]
    public void What_is_added_for_the_whole_activity_has_no_words()
    {
        var added = Reading().Corrected(Items(Said(Verdict.Added, Label.TopicPersonal, 0, 0))).Findings.Single();

        Assert.That(added.Span.Length, Is.Zero);
    }

    [Test]
    public void What_is_added_speaks_of_the_people_who_are_named_there()
    {
        var named = Found(Label.AskMade, 0, 40) with { People = new[] { Anna } };
        var corrected = Reading(named).Corrected(Items(Said(Verdict.Added, Label.AskRefused, 10, 5)));

        Assert.That(corrected.Findings.Single(finding => finding.Label == Label.AskRefused).People, Is.EqualTo(new[] { Anna }));
    }

    [Test]
    public void Of_two_corrections_that_contradict_each_other_the_later_counts()
    {
        var reading = Reading(Found(Label.AskMade, 0, 10));
        var wrong = Said(Verdict.Wrong, Label.AskMade, 0, 10);
        var right = Said(Verdict.Right, Label.AskMade, 0, 10);

        Assert.That(Labels(reading.Corrected(Items(wrong, right))), Is.EqualTo(new[] { "AskMade 0" }));
        Assert.That(reading.Corrected(Items(right, wrong)).Findings, Is.Empty);
    }

    [Test]
    public void Corrections_of_another_text_change_nothing()
    {
        var reading = Reading(Found(Label.AskMade, 0, 10));

        Assert.That(reading.Corrected(Items(Said(Verdict.Wrong, Label.AskMade, 0, 0)) with { TextHash = new string('0', 64) }), Is.SameAs(reading));
    }

    private static Corrections Sample() => Items(
        Said(Verdict.Wrong, Label.ObstacleApprovalRaised, 12, 40),
        new Correction(Verdict.Right, Label.AskMade, TextField.Subject, new Span(0, 7)),
        Said(Verdict.Added, Label.TopicPersonal, 0, 0));

    private static Corrections Items(params Correction[] items) => new(Hash, items);

    private static Correction Said(Verdict verdict, Label label, int start, int length) => new(verdict, label, TextField.Body, new Span(start, length));

    private static Reading Reading(params Finding[] findings) => new(ReadingState.Read, findings, Hash);

    private static Finding Found(Label label, int start, int length) => new(label, TextField.Body, new Span(start, length));

    private static string[] Labels(Reading reading) => reading.Findings.Select(finding => finding.Label + " " + finding.Span.Start).ToArray();
}
