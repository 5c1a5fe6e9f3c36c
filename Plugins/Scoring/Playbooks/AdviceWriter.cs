using System;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Rules;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>Puts what a rule found into the playbook's sentences.</summary>
public sealed class AdviceWriter
{
    private readonly AdviceText _text;
    private readonly Snapshot _deal;
    private readonly Firing _firing;
    private readonly string _rule;

    /// <param name="text">The sentences.</param>
    /// <param name="deal">The deal they are about.</param>
    /// <param name="rule">The rule that fired.</param>
    /// <param name="firing">What it found.</param>
    public AdviceWriter(AdviceText text, Snapshot deal, string rule, Firing firing)
    {
        _text = text;
        _deal = deal;
        _rule = rule;
        _firing = firing;
    }

    /// <summary>One of the rule's sentences, filled in: <c>do</c>, <c>why</c> or <c>ask</c>.</summary>
    public string Write(string name) => Capital(Template.Fill(_text.Find(_rule, CaseOf(), name) ?? "", Value));

    private string CaseOf()
    {
        if (_firing.Obstacle != null) return _firing.Obstacle.Recorded != null && _firing.Obstacle.Raised.Count == 0 ? "recorded" : "heard";
        return _rule == "persevere.silence" && _firing.Count == 0 ? "never" : "any";
    }

    private string Value(string name) => name switch
    {
        "person" => NameOf(_firing.Person),
        "former" => NameOf(_firing.Former),
        "account" => _deal.Opportunity.Account,
        "stage" => _deal.Opportunity.Stage == Stage.Close ? "closing" : "proposal",
        "date" => _firing.Date == null ? "" : Dates.Day(_firing.Date.Value, _deal.AsOf),
        "days" => Dates.Number(_firing.Days),
        "count" => _firing.Count == 0 ? "" : Dates.Number(_firing.Count),
        "times" => _firing.Count == 0 ? "" : Dates.Times(_firing.Count),
        "obstacle" => _firing.Obstacle == null ? "" : ObstacleName(_firing.Obstacle),
        "help" or "question" or "restate" => Template.Fill(ObstacleLine(name), Value),
        "topic" => _firing.Topic == null ? "" : Phrases.Of(_firing.Topic.Value),
        "opener" or "told" => _firing.Topic == null ? "" : _text.Find("topic " + _firing.Topic.Value.Name(), name) ?? "",
        "reach" => MethodLine(_firing.OtherMethod, "reach"),
        "byother" => MethodLine(_firing.OtherMethod, "by"),
        "bymethod" => MethodLine(_firing.Method, "by"),
        "another" or "messages" => MethodLine(_firing.Method, name),
        _ => throw new FormatException("The sentences of " + _rule + " name {" + name + "}, which the coach does not know."),
    };

    private string NameOf(Guid? person) => _deal.Person(person)?.Name ?? "";

    private static string ObstacleName(ObstacleThread thread)
    {
        var recorded = thread.Recorded?.Name ?? "";
        return recorded.Length > 0 ? "“" + recorded + "”" : Phrases.Of(thread.Type);
    }

    private string ObstacleLine(string name)
    {
        var type = _firing.Obstacle?.Type;
        return (type == null ? null : _text.Find("obstacle " + type.Value.Name(), name)) ?? _text.Find("obstacle other", name) ?? "";
    }

    private string MethodLine(ContactMethod? method, string name) => method == null ? "" : _text.Find("method " + method.Value.Name(), name) ?? "";

    private static string Capital(string sentence) =>
        sentence.Length > 0 && sentence[0] >= 'a' && sentence[0] <= 'z' ? (char)(sentence[0] - 32) + sentence.Substring(1) : sentence;
}
