using System;
using System.Linq;
using System.Text.Json;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Text;
using CrmCoach.Tests.Support;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Reports;

public sealed class ReportJsonTests
{
    private const string Anna = "Anna Berg";

    private static DealBuilder Deal => DealBuilder.Open().Chatted(3, 3)
        .Recorded(40, ObstacleType.Approval, Anna)
        .Heard(50, Anna, Label.ObstacleBudgetRaised, Label.TopicOrgEvent)
        .Wrote(40, Anna, Label.AskMade)
        .Heard(38, Anna, Label.AskRefused)
        .Wrote(2, Anna).With("statuscode", 1).With("statecode", 0);

    [Test]
    public void The_members_are_those_of_the_coaching_model_in_its_order()
    {
        var root = Parse(ReportJson.Write(Deal.Report, NoQuotes.Instance));

        Assert.That(Names(root), Is.EqualTo(new[]
        {
            "opportunityid", "name", "asOf", "score", "band", "pillars", "coverage", "suggestions", "strengths", "moves", "obstacles", "asks", "topics", "playbookVersion", "inputHash",
        }));
        Assert.That(Names(root.GetProperty("pillars")[0]), Is.EqualTo(new[] { "name", "score", "weight", "facts", "evidence" }));
        Assert.That(Names(root.GetProperty("coverage")), Is.EqualTo(new[] { "scored", "skipped", "total" }));
        Assert.That(Names(root.GetProperty("coverage").GetProperty("skipped")[0]), Is.EqualTo(new[] { "activityid", "reason" }));
        Assert.That(Names(root.GetProperty("suggestions")[0]), Is.EqualTo(new[] { "key", "rule", "subject", "do", "why", "ask", "points", "evidence", "talk", "contactid" }));
        Assert.That(Names(root.GetProperty("obstacles")[0]), Is.EqualTo(new[] 
        {
            "coach_obstacleid", "type", "state", "evidence", "subject", "name", "contactid", "person", "lastWorked",
        }));
        Assert.That(Names(root.GetProperty("obstacles")[1].GetProperty("evidence")[0]), Is.EqualTo(new[]
        {
            "activityid", "kind", "date", "quote", "label", "field", "start", "length", "speaker", "certainty",
        }));
        Assert.That(Names(root.GetProperty("asks")[0]), Is.EqualTo(new[] 
        {
            "activityid", "date", "method", "person", "outcome", "answer", "followedBy", "answered", "evidence", "attempts", "methods", "untried",
        }));
        Assert.That(Names(root.GetProperty("topics")[0]), Is.EqualTo(new[] { "topic", "last", "direction", "people", "cells", "question" }));
        Assert.That(Names(root.GetProperty("topics")[4].GetProperty("cells")[0]), Is.EqualTo(new[]
        {
            "contactid", "person", "activityid", "kind", "date", "quote", "label", "field", "start", "length", "speaker", "certainty",
        }));
        Assert.That(Names(root.GetProperty("moves")[0]), Is.EqualTo(new[] { "key", "rule", "do", "points" }));
    }

    [Test]
    public void Values_are_written_as_the_coaching_model_names_them()
    {
        var root = Parse(ReportJson.Write(Deal.Report, NoQuotes.Instance));

        Assert.That(root.GetProperty("asOf").GetString(), Is.EqualTo("2026-11-21T16:00:00Z"));
        Assert.That(root.GetProperty("band").GetString(), Is.AnyOf("atRisk", "needsAttention"));
        Assert.That(Values(root.GetProperty("pillars"), "name"), Is.EqualTo(new[] { "obstacles", "relationship", "customerFocus", "perseverance" }));
        Assert.That(root.GetProperty("coverage").GetProperty("skipped")[0].GetProperty("reason").GetString(), Is.EqualTo("draft"));
        Assert.That(Values(root.GetProperty("obstacles"), "state"), Is.EqualTo(new[] { "unaddressed", "unaddressed" }));
        Assert.That(Values(root.GetProperty("obstacles"), "type"), Is.EqualTo(new[] { "approval", "budget" }));
        Assert.That(root.GetProperty("obstacles")[1].GetProperty("coach_obstacleid").ValueKind, Is.EqualTo(JsonValueKind.Null));
        var ask = root.GetProperty("asks")[0];
        Assert.That(ask.GetProperty("method").GetString(), Is.EqualTo("email"));
        Assert.That(ask.GetProperty("person").GetString(), Is.EqualTo(Anna));
        Assert.That(ask.GetProperty("outcome").GetString(), Is.EqualTo("refused"));
        Assert.That(ask.GetProperty("followedBy").GetString(), Is.EqualTo("nothing"));
        Assert.That(root.GetProperty("topics")[4].GetProperty("direction").GetString(), Is.EqualTo("in"));
        Assert.That(root.GetProperty("topics")[0].GetProperty("direction").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(root.GetProperty("topics")[0].GetProperty("question").GetString(), Does.EndWith("?"));
        Assert.That(root.GetProperty("topics")[4].GetProperty("question").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(root.GetProperty("topics")[4].GetProperty("cells")[0].GetProperty("person").GetString(), Is.EqualTo(Anna));
        Assert.That(root.GetProperty("obstacles")[0].GetProperty("name").GetString(), Is.EqualTo("Obstacle 1"));
        Assert.That(root.GetProperty("obstacles")[1].GetProperty("evidence")[0].GetProperty("label").GetString(), Is.EqualTo("obstacle.budget.raised"));
        Assert.That(root.GetProperty("coverage").GetProperty("total").GetInt32(), Is.EqualTo(7));
        Assert.That(ask.GetProperty("methods").EnumerateArray().Select(item => item.GetString()), Is.EqualTo(new[] { "email" }));
        Assert.That(ask.GetProperty("untried").EnumerateArray().Select(item => item.GetString()), Is.EqualTo(new[] { "phone", "faceToFace", "letter" }));
    }

    [Test]
    public void A_report_is_one_line() => Assert.That(ReportJson.Write(Deal.Set("name", "a\nb\u2028c").Report, NoQuotes.Instance), Does.Not.Match("[\n\r\u2028]"));

    [Test]
    public void Quotes_appear_where_the_reader_may_see_them_and_only_there()
    {
        var json = Parse(ReportJson.Write(Deal.Report, new OnlyFirst(DealBuilder.IdOf(1, 4))));
        var evidence = json.GetProperty("obstacles")[1].GetProperty("evidence")[0];
        var hidden = json.GetProperty("suggestions").EnumerateArray().SelectMany(suggestion => suggestion.GetProperty("evidence").EnumerateArray())
            .First(item => item.GetProperty("activityid").GetGuid() != DealBuilder.IdOf(1, 4));

        Assert.That(evidence.GetProperty("quote").GetString(), Is.EqualTo("words"));
        Assert.That(evidence.TryGetProperty("visible", out _), Is.False);
        Assert.That(hidden.GetProperty("quote").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(hidden.GetProperty("visible").GetBoolean(), Is.False);
    }

    [TestCase("plain", "\"plain\"")]
    [TestCase("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [TestCase("</script>", "\"\\u003c/script>\"")]
    [TestCase("\u2028\u2029\u0001\u007f\n\r\t", "\"\\u2028\\u2029\\u0001\\u007f\\n\\r\\t\"")]
    [TestCase("Sinéad “x” 😀", "\"Sinéad “x” 😀\"")]
    public void Any_text_is_escaped(string text, string expected) => Assert.That(NameIn(text), Is.EqualTo(expected));

    [Test]
    public void Half_a_character_is_escaped()
    {
        Assert.That(NameIn("a" + '\ud83d'), Is.EqualTo("\"a\\ud83d\""));
        Assert.That(NameIn("" + '\ude00' + '\ud83d'), Is.EqualTo("\"\\ude00\\ud83d\""));
    }

    private static string NameIn(string name)
    {
        var json = ReportJson.Write(new Report(Guid.Empty, name, DealBuilder.AsOf, null, Band.NotEnoughEvidence), NoQuotes.Instance);
        var start = json.IndexOf("\"name\":", StringComparison.Ordinal) + 7;
        return json.Substring(start, json.IndexOf(",\"asOf\"", StringComparison.Ordinal) - start);
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static string[] Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name).ToArray();

    private static string?[] Values(JsonElement list, string name) => list.EnumerateArray().Select(item => item.GetProperty(name).GetString()).ToArray();

    private sealed class OnlyFirst : IQuoteSource
    {
        private readonly Guid _visible;

        public OnlyFirst(Guid visible) => _visible = visible;

        public Quote Of(Guid activityId, TextField field, Span span) => activityId == _visible ? new Quote("words", true) : Quote.NotVisible;
    }
}
