using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Rules;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Playbooks;

public sealed class AdviceLanguageTests
{
    private const string Anna = "Anna Berg";

    private static IEnumerable<string> Languages => AdviceLanguages.Shipped;

    private static IEnumerable<string> Translations => Languages.Where(language => language != AdviceLanguages.English);

    [TestCaseSource(nameof(Translations))]
    public void A_language_says_everything_that_English_says(string language) =>
        Assert.That(LinesOf(language).Keys, Is.EquivalentTo(LinesOf(AdviceLanguages.English).Keys));

    [TestCaseSource(nameof(Translations))]
    public void Its_sentences_use_the_names_that_the_English_ones_use(string language)
    {
        var english = LinesOf(AdviceLanguages.English);
        foreach (var line in LinesOf(language))
        {
            Assert.That(Template.Names(line.Value).Distinct(), Is.EquivalentTo(Template.Names(english[line.Key]).Distinct()), line.Key);
        }
    }

    [TestCaseSource(nameof(Translations))]
    public void Its_sentences_are_its_own(string language)
    {
        var english = LinesOf(AdviceLanguages.English);
        var same = LinesOf(language).Where(line => line.Value == english[line.Key] && line.Value.Contains(' ') && !line.Key.StartsWith("words:", System.StringComparison.Ordinal));

        Assert.That(same.Select(line => line.Key), Is.SubsetOf(new[] { "obstacle.quiet:ask", "obstacle.unaddressed:ask", "obstacle.unaddressed recorded:ask", "relationship.uncovered:ask" }));
    }

    [TestCaseSource(nameof(Languages))]
    public void There_are_twelve_months(string language) => Assert.That(LinesOf(language)["words:months"].Split(','), Has.Length.EqualTo(12));

    [TestCase("de", "Helfen Sie Ben Cole über die fehlende Freigabe hinweg: ", "Das kam am 9. November zur Sprache, vor 12 Tagen, ")]
    [TestCase("fr", "Aidez Ben Cole à surmonter la validation qui manque\u00a0: ", "C'est apparu le 9 novembre, il y a 12 jours, ")]
    [TestCase("es", "Ayude a Ben Cole a superar la aprobación que falta: ", "Salió el 9 de noviembre, hace 12 días, ")]
    [TestCase("pt", "Help Ben Cole past the missing sign-off: ", "It came up on 9 November, 12 days ago, ")]
    public void Advice_is_given_in_the_language_or_else_in_English(string language, string @do, string why)
    {
        var deal = DealBuilder.Open().Chatted(4, 3).Heard(12, Anna, Label.ObstacleApprovalRaised).Naming("Ben Cole");
        var report = Coach.Score(deal.Records, deal, Playbook.Default.In(language), DealBuilder.AsOf);
        var advice = report.Suggestions.Single(suggestion => suggestion.Rule == "obstacle.unaddressed");

        Assert.That(advice.Do, Does.StartWith(@do));
        Assert.That(advice.Why, Does.StartWith(why));
        Assert.That(report.InputHash, Is.EqualTo(deal.Report.InputHash));
        Assert.That(report.PlaybookVersion, Is.EqualTo(deal.Report.PlaybookVersion));
    }

    [TestCase("en", "It came up once, on 9 November, and", "It came up twice, last on 10 November, and")]
    [TestCase("de", "Das kam einmal zur Sprache, am 9. November, und", "Das kam zweimal zur Sprache, zuletzt am 10. November, und")]
    [TestCase("fr", "C'est apparu une fois, le 9 novembre, et", "C'est apparu deux fois, la dernière fois le 10 novembre, et")]
    [TestCase("es", "Ha salido una vez, el 9 de noviembre, y", "Ha salido dos veces, la última el 10 de noviembre, y")]
    public void What_happened_once_has_no_last_time(string language, string once, string twice)
    {
        var deal = DealBuilder.Open().Chatted(4, 3).Heard(12, Anna, Label.ObstacleApprovalRaised).Chatted(13, 14);

        Assert.That(WhyUnrecorded(deal, language), Does.StartWith(once));
        Assert.That(WhyUnrecorded(deal.Heard(11, Anna, Label.ObstacleApprovalRaised), language), Does.StartWith(twice));
    }

    [TestCase("en", "the missing sign-off: 20 known = 20", "Their goal is not known: 0.")]
    [TestCase("de", "Für die fehlende Freigabe: 20 bekannt = 20", "Das Ziel des Kunden ist nicht bekannt: 0.")]
    [TestCase("fr", "la validation qui manque\u00a0: 20 connu = 20", "Leur but n'est pas connu\u00a0: 0.")]
    [TestCase("es", "la aprobación que falta: 20 conocido = 20", "Su objetivo no es conocido: 0.")]
    public void Facts_are_told_in_the_language_and_say_the_same(string language, string obstacle, string goal)
    {
        var deal = DealBuilder.Open().Chatted(4, 3).Heard(12, Anna, Label.ObstacleApprovalRaised);
        var facts = Coach.Score(deal.Records, deal, Playbook.Default.In(language), DealBuilder.AsOf).Pillars.SelectMany(pillar => pillar.Facts).ToList();
        var english = deal.Report.Pillars.SelectMany(pillar => pillar.Facts).ToList();

        Assert.That(facts, Has.Some.StartsWith(obstacle));
        Assert.That(facts, Has.Member(goal));
        Assert.That(facts.Select(Digits), Is.EqualTo(english.Select(Digits)));
    }

    [TestCase(1031, "de")]
    [TestCase(2055, "de")]
    [TestCase(1036, "fr")]
    [TestCase(3082, "es")]
    [TestCase(1033, "en")]
    [TestCase(1040, "it")]
    [TestCase(0, "en")]
    public void A_locale_has_a_language(int lcid, string language) => Assert.That(AdviceLanguages.OfLocale(lcid), Is.EqualTo(language));

    private static string WhyUnrecorded(DealBuilder deal, string language) =>
        Coach.Score(deal.Records, deal, Playbook.Default.In(language), DealBuilder.AsOf).Suggestions.Single(suggestion => suggestion.Rule == "obstacle.unrecorded").Why;

    private static string Digits(string sentence) => new string(sentence.Where(c => c is >= '0' and <= '9').ToArray());

    private static Dictionary<string, string> LinesOf(string language) => AdviceLanguages.LinesOf(language).ToDictionary(line => line.Block + ":" + line.Part, line => line.Text);
}
