using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Reports;

/// <summary>A report as one line of JSON.</summary>
public static class ReportJson
{
    /// <summary>The report with the words of its evidence as far as <paramref name="quotes"/> gives them.</summary>
    public static string Write(Report report, IQuoteSource quotes)
    {
        var json = new JsonText();
        json.Object(() =>
        {
            json.Member("opportunityid").Value(report.OpportunityId);
            json.Member("name").Value(report.Name);
            json.Member("asOf").Value(report.AsOf);
            json.Member("score").Value(report.Score);
            json.Member("band").Value(report.Band.Name());
            json.Member("pillars").List(report.Pillars, pillar => Write(json, pillar));
            json.Member("coverage").Object(() => Write(json, report.Coverage));
            json.Member("suggestions").List(report.Suggestions, suggestion => Write(json, suggestion, quotes));
            json.Member("obstacles").List(report.Obstacles, obstacle => Write(json, obstacle, quotes));
            json.Member("asks").List(report.Asks, ask => Write(json, ask, quotes));
            json.Member("topics").List(report.Topics, topic => Write(json, topic));
            json.Member("playbookVersion").Value(report.PlaybookVersion);
            json.Member("inputHash").Value(report.InputHash);
        });
        return json.ToString();
    }

    private static void Write(JsonText json, PillarReport pillar) => json.Object(() =>
    {
        json.Member("name").Value(pillar.Pillar.Name());
        json.Member("score").Value(pillar.Score);
        json.Member("weight").Value(pillar.Weight);
        json.Member("facts").List(pillar.Facts, fact => json.Value(fact));
    });

    private static void Write(JsonText json, CoverageReport coverage)
    {
        json.Member("scored").Value(coverage.Scored);
        json.Member("skipped").List(coverage.Skipped, skipped => json.Object(() =>
        {
            json.Member("activityid").Value(skipped.ActivityId);
            json.Member("reason").Value(skipped.Reason.Name());
        }));
    }

    private static void Write(JsonText json, Suggestion suggestion, IQuoteSource quotes) => json.Object(() =>
    {
        json.Member("key").Value(suggestion.Key);
        json.Member("rule").Value(suggestion.Rule);
        json.Member("subject").Value(suggestion.Subject);
        json.Member("do").Value(suggestion.Do);
        json.Member("why").Value(suggestion.Why);
        json.Member("ask").Value(suggestion.Ask);
        json.Member("points").Value(suggestion.Points);
        Write(json, suggestion.Evidence, quotes);
    });

    private static void Write(JsonText json, ObstacleReport obstacle, IQuoteSource quotes) => json.Object(() =>
    {
        json.Member("coach_obstacleid").Value(obstacle.ObstacleId);
        json.Member("type").Value(obstacle.Type?.Name());
        json.Member("state").Value(obstacle.State.Name());
        Write(json, obstacle.Evidence, quotes);
    });

    /// <summary>Whom we asked, when and how is in the activity: who may not read it does not learn it here.</summary>
    private static void Write(JsonText json, AskReport ask, IQuoteSource quotes) => json.Object(() =>
    {
        var isVisible = quotes.Of(ask.ActivityId, TextField.Body, default).IsVisible;
        json.Member("activityid").Value(ask.ActivityId);
        json.Member("date").Value(isVisible ? ask.Date : (DateTime?)null);
        json.Member("method").Value(isVisible ? ask.Method?.Name() : null);
        json.Member("person").Value(isVisible ? ask.Person : null);
        json.Member("outcome").Value(ask.Outcome.Name());
        json.Member("answer").Value(ask.Answer);
        json.Member("followedBy").Value(ask.FollowedBy?.Name());
        if (!isVisible) json.Member("visible").Value(false);
    });

    private static void Write(JsonText json, TopicReport topic) => json.Object(() =>
    {
        json.Member("topic").Value(topic.Topic.Name());
        json.Member("last").Value(topic.Last);
        json.Member("direction").Value(topic.Direction.Name());
        json.Member("people").List(topic.People, name => json.Value(name));
    });

    private static void Write(JsonText json, IReadOnlyList<Evidence> evidence, IQuoteSource quotes) =>
        json.Member("evidence").List(evidence, item => Write(json, item, quotes));

    private static void Write(JsonText json, Evidence evidence, IQuoteSource quotes) => json.Object(() =>
    {
        var quote = quotes.Of(evidence.ActivityId, evidence.Field, evidence.Span ?? default);
        json.Member("activityid").Value(evidence.ActivityId);
        json.Member("kind").Value(evidence.Kind.Name());
        json.Member("date").Value(quote.IsVisible ? evidence.Date : (DateTime?)null);
        json.Member("quote").Value(quote.IsVisible ? quote.Text : null);
        if (!quote.IsVisible) json.Member("visible").Value(false);
    });
}
