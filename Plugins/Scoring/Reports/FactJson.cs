using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Reports;

/// <summary>Writes the facts of a report, and of the evidence as much as the reader may see.</summary>
internal sealed class FactJson
{
    private readonly JsonText _json;
    private readonly IQuoteSource _quotes;

    public FactJson(JsonText json, IQuoteSource quotes)
    {
        _json = json;
        _quotes = quotes;
    }

    public void Write(ObstacleReport obstacle) => _json.Object(() =>
    {
        _json.Member("coach_obstacleid").Value(obstacle.ObstacleId);
        _json.Member("type").Value(obstacle.Type?.Name());
        _json.Member("state").Value(obstacle.State.Name());
        Write("evidence", obstacle.Evidence);
        _json.Member("subject").Value(obstacle.Subject);
        _json.Member("name").Value(obstacle.Name);
        _json.Member("contactid").Value(obstacle.ContactId);
        _json.Member("person").Value(obstacle.Person);
        _json.Member("lastWorked").Value(obstacle.LastWorked);
    });

    /// <summary>Whom we asked, when and how is in the activity: who may not read it does not learn it here.</summary>
    public void Write(AskReport ask) => _json.Object(() =>
    {
        var isVisible = IsVisible(ask.ActivityId);
        var isAnswerVisible = ask.Answer != null && IsVisible(ask.Answer.Value);
        _json.Member("activityid").Value(ask.ActivityId);
        _json.Member("date").Value(isVisible ? ask.Date : (DateTime?)null);
        _json.Member("method").Value(isVisible ? ask.Method?.Name() : null);
        _json.Member("person").Value(isVisible ? ask.Person : null);
        _json.Member("outcome").Value(ask.Outcome.Name());
        _json.Member("answer").Value(ask.Answer);
        _json.Member("followedBy").Value(ask.FollowedBy?.Name());
        if (!isVisible) _json.Member("visible").Value(false);
        _json.Member("answered").Value(isAnswerVisible ? ask.AnsweredOn : null);
        Write("evidence", ask.Evidence);
        Write("attempts", ask.Attempts);
        Write("methods", isVisible ? ask.Methods : Array.Empty<ContactMethod>());
        Write("untried", isVisible ? ask.Untried : Array.Empty<ContactMethod>());
    });

    public void Write(TopicReport topic) => _json.Object(() =>
    {
        _json.Member("topic").Value(topic.Topic.Name());
        _json.Member("last").Value(topic.Last);
        _json.Member("direction").Value(topic.Direction.Name());
        _json.Member("people").List(topic.People, name => _json.Value(name));
        _json.Member("cells").List(topic.Cells, Write);
        _json.Member("question").Value(topic.Question);
    });

    public void Write(string name, IReadOnlyList<Evidence> evidence) => _json.Member(name).List(evidence, item => _json.Object(() => Members(item)));

    private void Write(TopicCellReport cell) => _json.Object(() =>
    {
        _json.Member("contactid").Value(cell.ContactId);
        _json.Member("person").Value(cell.Person);
        Members(cell.Evidence);
    });

    private void Write(string name, IReadOnlyList<ContactMethod> methods) => _json.Member(name).List(methods, method => _json.Value(method.Name()));

    private void Members(Evidence evidence)
    {
        var quote = _quotes.Of(evidence.ActivityId, evidence.Field, evidence.Span ?? default);
        _json.Member("activityid").Value(evidence.ActivityId);
        _json.Member("kind").Value(evidence.Kind.Name());
        _json.Member("date").Value(quote.IsVisible ? evidence.Date : (DateTime?)null);
        _json.Member("quote").Value(quote.IsVisible ? quote.Text : null);
        if (!quote.IsVisible) _json.Member("visible").Value(false);
        else if (evidence.Span != null) Place(evidence, evidence.Span.Value);
    }

    /// <summary>What the words show, where they stand, so that a reading can be told wrong, whose word it is and how sure.</summary>
    private void Place(Evidence evidence, Span span)
    {
        _json.Member("label").Value(evidence.Label?.Name());
        _json.Member("field").Value(evidence.Field == TextField.Subject ? "subject" : "body");
        _json.Member("start").Value(span.Start);
        _json.Member("length").Value(span.Length);
        _json.Member("speaker").Value(evidence.Speaker.Name());
        _json.Member("certainty").Value(evidence.Certainty.Name());
    }

    private bool IsVisible(Guid activity) => _quotes.Of(activity, TextField.Body, default).IsVisible;
}
