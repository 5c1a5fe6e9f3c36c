using System;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Scoring.Playbooks;

/// <summary>How a language says dates, counts, obstacles and topics, the same in every culture of the machine.</summary>
internal sealed class AdviceWords
{
    private const string General = "words";

    private readonly AdviceText _text;

    public AdviceWords(AdviceText text) => _text = text;

    /// <summary>As in <c>3 September</c>; with the year where it is not the year of the day that is judged.</summary>
    public string Day(DateTime date, DateTime asOf) => Template.Fill(Find(General, date.Year == asOf.Year ? "day" : "dayofyear"), name => name switch
    {
        "day" => date.Day == 1 ? Find(General, "first") : Counts.Number(date.Day),
        "month" => Find(General, "months").Split(',')[date.Month - 1].Trim(),
        _ => Counts.Number(date.Year),
    });

    /// <summary>As in <c>last on 3 September</c>; without <c>last</c> where it happened only once.</summary>
    public string LastDay(int times, DateTime date, DateTime asOf) => Template.Fill(Find(General, times == 1 ? "only" : "last"), _ => Day(date, asOf));

    /// <summary>As in <c>once</c>, <c>twice</c>, <c>3 times</c>.</summary>
    public string Times(int number) => number switch
    {
        1 => Find(General, "once"),
        2 => Find(General, "twice"),
        _ => Template.Fill(Find(General, "times"), _ => Counts.Number(number)),
    };

    /// <summary>The recorded name in quotation marks, else the type in words.</summary>
    public string Name(ObstacleThread thread)
    {
        var recorded = thread.Recorded?.Name ?? "";
        return recorded.Length > 0 ? Template.Fill(Find(General, "quoted"), _ => recorded) : Obstacle(thread.Type, "name");
    }

    /// <summary>One of the lines about a type of obstacle; about any where it has none of its own.</summary>
    public string Obstacle(ObstacleType? type, string name) =>
        (type == null ? null : _text.Find("obstacle " + type.Value.Name(), name)) ?? Find("obstacle other", name);

    /// <summary>One of the lines about a topic.</summary>
    public string Topic(Topic topic, string name) => Find("topic " + topic.Name(), name);

    /// <summary>One of the lines about a way of reaching people.</summary>
    public string Method(ContactMethod method, string name) => Find("method " + method.Name(), name);

    /// <summary>A stage past qualification.</summary>
    public string Stage(Stage stage) => Find(stage == Deals.Stage.Close ? "stage close" : "stage propose", "name");

    private string Find(string block, string name) => _text.Find(block, name) ?? "";
}
