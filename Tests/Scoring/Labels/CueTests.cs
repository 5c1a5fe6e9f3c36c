using System.Linq;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Labels;

public sealed class CueTests
{
    private const string Harmless = "The pallets arrived this morning. Gremium Gamma still meets on Tuesdays.";
    private const string Approval = "Thank you for the call. Our board has to approve it and they have not seen it yet.";

    private const string German = "Vielen Dank für Ihr Angebot. Darüber muss noch der Vorstand entscheiden, der am Montag wieder zusammenkommt.";

    [TestCase("gremium gamma")]
    [TestCase("Gremium   GAMMA")]
    [TestCase("gremium * meet")]
    [TestCase("meeting on tuesday")]
    public void A_cue_of_full_weight_decides_alone_and_shows_its_sentence(string phrase)
    {
        var finding = Read(Harmless, out var visible, new Cue(phrase, Label.ObstacleApprovalRaised, Cue.Decides)).Findings.Single();

        Assert.That(finding.Label, Is.EqualTo(Label.ObstacleApprovalRaised));
        Assert.That(visible.Quote(finding.Field, finding.Span), Does.StartWith("Gremium"));
    }

    [TestCase("gremium gam")]
    [TestCase("gamma gremium")]
    [TestCase("morning gremium")]
    public void A_cue_is_found_only_as_whole_words_in_order_within_a_sentence(string phrase) =>
        Assert.That(Read(Harmless, out _, new Cue(phrase, Label.ObstacleApprovalRaised, Cue.Decides)).Findings, Is.Empty);

    [Test]
    public void A_cue_that_forbids_keeps_its_label_out_of_its_sentence()
    {
        var reading = Read(Approval, out _, new Cue("our board", Label.ObstacleApprovalRaised, Cue.Forbids), new Cue("approve", Label.ObstacleApprovalRaised, Cue.Decides));

        Assert.That(Read(Approval, out _).Findings.Select(finding => finding.Label), Does.Contain(Label.ObstacleApprovalRaised));
        Assert.That(reading.Findings.Select(finding => finding.Label), Does.Not.Contain(Label.ObstacleApprovalRaised));
    }

    [Test]
    public void Cues_between_weigh_for_and_against()
    {
        Assert.That(Read(Approval, out _, new Cue("our board", Label.ObstacleApprovalRaised, -9), new Cue("call", Label.ObstacleApprovalRaised, -9)).Findings
            .Select(finding => finding.Label), Does.Not.Contain(Label.ObstacleApprovalRaised));
        Assert.That(Read(Harmless, out _, new Cue("gremium", Label.ObstacleApprovalRaised, 9), new Cue("gamma", Label.ObstacleApprovalRaised, 9)).Findings
            .Select(finding => finding.Label), Does.Contain(Label.ObstacleApprovalRaised));
    }

    [Test]
    public void No_cue_makes_the_customers_mail_one_that_sells() =>
        Assert.That(Read(Harmless, out _, new Cue("pallets", Label.SellerPitch, Cue.Decides)).Findings, Is.Empty);

    [TestCase("")]
    [TestCase(" * ")]
    [TestCase("?!")]
    [TestCase("a * b * c * d * e")]
    public void A_phrase_that_cannot_be_found_is_no_cue(string phrase) =>
        Assert.That(new CueList(new[] { new Cue(phrase, Label.AskMade, 10) }).Count, Is.Zero);

    [Test]
    public void Cues_are_part_of_the_version_whatever_their_order()
    {
        var first = new Cue("gremium", Label.ObstacleApprovalRaised, 5);
        var second = new Cue("gamma", Label.ObstacleApprovalRaised, 5);

        Assert.That(TextAnalyzer.VersionWith(CueList.Empty), Is.EqualTo(TextAnalyzer.Version));
        Assert.That(TextAnalyzer.VersionWith(new CueList(new[] { first, second })), Is.EqualTo(TextAnalyzer.VersionWith(new CueList(new[] { second, first }))));
        Assert.That(TextAnalyzer.VersionWith(new CueList(new[] { first })), Is.Not.EqualTo(TextAnalyzer.VersionWith(new CueList(new[] { first with { Weight = 6 } }))));
        Assert.That(TextAnalyzer.VersionWith(new CueList(new[] { first })), Has.Length.EqualTo(21));
    }

    [Test]
    public void A_text_in_another_language_shows_what_cues_of_other_languages_decide_and_nothing_else()
    {
        var reading = Read(German, out var visible, In("de", "Vorstand"), In("en", "Montag"));

        Assert.That(reading.State, Is.EqualTo(ReadingState.OtherLanguage));
        Assert.That(reading.Findings.Single().Label, Is.EqualTo(Label.ObstacleApprovalRaised));
        Assert.That(visible.Quote(TextField.Body, reading.Findings.Single().Span), Does.StartWith("Darüber muss noch der Vorstand"));
        Assert.That(Read(German, out _, In("en", "Vorstand")).Findings, Is.Empty);
    }

    [Test]
    public void The_language_of_a_cue_is_part_of_the_version() => Assert.That(
        TextAnalyzer.VersionWith(new CueList(new[] { In("de", "Vorstand") })), Is.Not.EqualTo(TextAnalyzer.VersionWith(new CueList(new[] { In("en", "Vorstand") }))));

    [Test]
    public void Without_cues_a_text_is_read_as_ever_even_after_one_with_cues()
    {
        var before = ReadingCodec.Write(Read(Approval, out _));
        Read(Approval, out _, new Cue("our board", Label.TopicPersonal, Cue.Decides));

        Assert.That(ReadingCodec.Write(Read(Approval, out _)), Is.EqualTo(before));
    }

    private static Cue In(string language, string phrase) => new Cue(phrase, Label.ObstacleApprovalRaised, Cue.Decides) { Language = language };

    private static Reading Read(string body, out VisibleText visible, params Cue[] cues) =>
        TextAnalyzer.Analyze(new ActivityText(ActivityKind.Email, Direction.Incoming, "", body), new CueList(cues), out visible);
}
