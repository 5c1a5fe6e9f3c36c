using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

internal sealed class AnalyzeTextTests
{
    private CoachedOrganisation organisation = null!;

    [OneTimeSetUp]
    public void Open() => organisation = new CoachedOrganisation();

    [OneTimeTearDown]
    public void Close() => organisation.Dispose();

    [Test]
    public void A_draft_that_chases_is_told_whom_it_serves_and_how_to_say_it_better()
    {
        var report = Analyze(Texts.Chasing);
        var finding = report.GetProperty("findings").EnumerateArray().First(item => item.GetProperty("label").GetString() == "seller.chasing");

        Assert.That(report.GetProperty("serves").GetString(), Is.EqualTo("seller"));
        Assert.That(report.GetProperty("sentence").GetString(), Does.Contain("serves us"));
        Assert.That(finding.GetProperty("better").GetString(), Does.Contain("take off your hands"));
        Assert.That(
            report.GetProperty("body").GetString()!.Substring(finding.GetProperty("start").GetInt32(), finding.GetProperty("length").GetInt32()),
            Is.EqualTo(finding.GetProperty("quote").GetString()));
    }

    [TestCase(1031, "Chasing", "dient uns")]
    [TestCase(1036, "Chasing", "nous sert")]
    [TestCase(3082, "Chasing", "nos sirve")]
    [TestCase(1041, "Chasing", "serves us")]
    public void It_answers_in_the_language_that_is_asked_for(int language, string text, string words) =>
        Assert.That(Analyze(Text(text), ("Language", language)).GetProperty("sentence").GetString(), Does.Contain(words));

    [TestCase("Help", "customer")]
    [TestCase("Question", "customer")]
    [TestCase("German", "nobody")]
    public void It_says_whom_a_text_serves(string text, string serves) =>
        Assert.That(Analyze(Text(text)).GetProperty("serves").GetString(), Is.EqualTo(serves));

    [Test]
    public void An_empty_text_is_no_error() => Assert.That(Analyze("").GetProperty("state").GetString(), Is.EqualTo("empty"));

    [Test]
    public void What_the_customer_wrote_needs_no_better_words()
    {
        var findings = Analyze(Texts.Obstacle, ("Direction", "incoming")).GetProperty("findings").EnumerateArray();

        Assert.That(findings.Select(item => item.GetProperty("better").ValueKind), Is.Not.Empty.And.All.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public void What_it_cannot_try_it_says_in_words() => Assert.Multiple(() =>
    {
        Assert.That(() => Analyze(new string('x', 100_001)), Throws.Exception.With.Message.Contains("100,001").And.Message.Contains("100,000"));
        Assert.That(() => Analyze("x", ("Subject", new string('x', 1001))), Throws.Exception.With.Message.Contains("1,000"));
        Assert.That(() => Analyze("x", ("Kind", "fax")), Throws.Exception.With.Message.Contains("A kind is"));
        Assert.That(() => Analyze("x", ("Direction", "up")), Throws.Exception.With.Message.Contains("A direction is"));
    });

    [Test]
    public void Nothing_of_it_is_stored_or_traced()
    {
        organisation.Run();
        Analyze(Texts.Chasing);
        var execution = organisation.Run().Single();

        Assert.That(execution.Reads, Is.EqualTo(1), "the organisation's cues");
        Assert.That(execution.Writes, Is.Zero);
        Assert.That(execution.Traces, Is.Empty);
    }

    private static string Text(string name) => (string)typeof(Texts).GetField(name)!.GetValue(null)!;

    private JsonElement Analyze(string body, params (string Name, object Value)[] more)
    {
        OrganizationResponse answer = organisation.Call("coach_AnalyzeText", organisation.SellerId, [("Body", body), .. more]);
        return JsonDocument.Parse((string)answer["Report"]).RootElement;
    }
}
