using System;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Rules;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>Puts what a rule found into the playbook's sentences.</summary>
public sealed class AdviceWriter
{
    private readonly AdviceText _text;
    private readonly AdviceWords _words;
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
        _words = new AdviceWords(text);
        _deal = deal;
        _rule = rule;
        _firing = firing;
    }

    /// <summary>One of the rule's sentences, filled in: <c>do</c>, <c>why</c> or <c>ask</c>.</summary>
    public string Write(string name) => Capital(Template.Fill(_text.Find(_rule, CaseOf(), name) ?? "", Value).Replace("..", "."));

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
        "stage" => _words.Stage(_deal.Opportunity.Stage),
        "date" => _firing.Date == null ? "" : _words.Day(_firing.Date.Value, _deal.AsOf),
        "lastdate" => _firing.Date == null ? "" : _words.LastDay(_firing.Count, _firing.Date.Value, _deal.AsOf),
        "days" => Counts.Number(_firing.Days),
        "count" => _firing.Count == 0 ? "" : Counts.Number(_firing.Count),
        "times" => _firing.Count == 0 ? "" : _words.Times(_firing.Count),
        "obstacle" => _firing.Obstacle == null ? "" : _words.Name(_firing.Obstacle),
        "help" or "question" or "restate" => Template.Fill(_words.Obstacle(_firing.Obstacle?.Type, name), Value),
        "topic" => TopicLine("name"),
        "opener" or "told" => TopicLine(name),
        "reach" => MethodLine(_firing.OtherMethod, "reach"),
        "byother" => MethodLine(_firing.OtherMethod, "by"),
        "bymethod" => MethodLine(_firing.Method, "by"),
        "another" or "messages" => MethodLine(_firing.Method, name),
        _ => throw new FormatException("The sentences of " + _rule + " name {" + name + "}, which the coach does not know."),
    };

    private string NameOf(Guid? person) => _deal.Person(person)?.Name ?? "";

    private string TopicLine(string name) => _firing.Topic == null ? "" : _words.Topic(_firing.Topic.Value, name);

    private string MethodLine(ContactMethod? method, string name) => method == null ? "" : _words.Method(method.Value, name);

    private static string Capital(string sentence) =>
        sentence.Length > 0 && Letters.IsLower(sentence[0]) && sentence[0] is <= 'z' or (>= 'à' and <= 'þ')
            ? (char)(sentence[0] - 32) + sentence.Substring(1)
            : sentence;
}
