using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Scoring.Pillars;

/// <summary>What one pillar was computed from, in short sentences of the reader's language, with the numbers one needs to compute it again.</summary>
internal sealed class FactSentences
{
    private const string Block = "facts";

    private readonly AdviceText _text;
    private readonly AdviceWords _words;
    private readonly List<string> _said = new List<string>();

    public FactSentences(AdviceText text)
    {
        _text = text;
        _words = new AdviceWords(text);
    }

    /// <summary>The sentences so far.</summary>
    public IReadOnlyList<string> Said => _said;

    public void Won() => Say("won");

    public void NothingInTheWayYet() => Say("nothingyet");

    public void NoTopics() => Say("notopics");

    public void NoAsks() => Say("noasks");

    public void TooLittle(int activities, int evidence, int enough) =>
        Say("toolittle", name => N(name == "activities" ? activities : name == "evidence" ? evidence : enough));

    public void Obstacle(Snapshot deal, ObstacleThread thread, ObstacleWorth worth, int weight) =>
        Say(worth.IsCleared ? "cleared" : "obstacle", name => name switch
        {
            "obstacle" => _words.Name(thread),
            "person" => thread.People.Count > 0 ? deal.Person(thread.People[0])?.Name ?? "" : "",
            "known" => N(worth.Known),
            "recorded" => Unless0(worth.Recorded),
            "work" => Unless0(worth.Work),
            "ago" => Ago(thread.DaysSinceWork),
            "earlier" => Unless0(worth.EarlierWork),
            "together" => Unless0(worth.Together),
            "points" => N(worth.Points),
            _ => Counted(weight),
        });

    public void Mean(int count, int mean) => Say("mean", name => N(name == "count" ? count : mean));

    public void NothingKnownInTheWay(int points, int remedies) =>
        Say("unknown", name => name == "points" ? N(points) : Unless0(remedies));

    public void YoungDeal(int days) => Say("young", _ => N(days));

    public void ServingAgainstSelling(int serving, int selling, int most, int points) => Say("serving", name => name switch
    {
        "serving" => Tenths(serving),
        "selling" => Tenths(selling),
        "most" => N(most),
        _ => N(points),
    });

    public void Goal(int points) => Say(points > 0 ? "goal" : "nogoal", _ => N(points));

    public void Urgency(int points) => Say(points > 0 ? "urgency" : "nourgency", _ => N(points));

    public void LastAnswer(int? days, int points) => Say(days == null ? "unheard" : "heard", name => name == "ago" ? Ago(days) : N(points));

    public void Topic(TopicCell cell, int days, int points) => Say("topic", name => name switch
    {
        "topic" => _words.Topic(cell.Topic, "name"),
        "ago" => Ago(days),
        "spoken" => Find(cell.Direction == TopicDirection.Both ? "bothways" : cell.Direction == TopicDirection.In ? "fromthem" : "fromus"),
        _ => N(points),
    });

    public void TopicsAtMost(int sum, int most) => Say("atmost", name => N(name == "sum" ? sum : most));

    public void BeyondTheDeal(int beyond, int only, int points) => Say("beyond", name => N(name == "beyond" ? beyond : name == "only" ? only : points));

    public void PeopleShared(int people, int points) => Say("people", name => N(name == "people" ? people : points));

    public void Ask(Ask ask, int worth, int weight) => Say("ask", name => name switch
    {
        "ago" => Ago(ask.Activity.Age),
        "outcome" => Find(ask.Outcome.Name()),
        "followed" => Followed(ask),
        "points" => N(worth),
        _ => Counted(weight),
    });

    public void Pushed(int pushes, int off) => Say("pushed", name => name == "times" ? _words.Times(pushes) : N(off));

    public void Silent(int days, int off) => Say("silent", name => N(name == "days" ? days : off));

    private string Followed(Ask ask) => ask.Outcome == AskOutcome.Agreed ? "" : Find(ask.FollowUp switch
    {
        FollowUp.Alternative => "thenalternative",
        FollowUp.OtherPerson => "thenotherperson",
        FollowUp.OtherMethod => "thenothermethod",
        FollowUp.SameMethod => "thensamemethod",
        _ => ask.IsReplied ? "thenheard" : "thennothing",
    });

    private string Ago(int? days) => days == null ? "" : days == 0 ? Find("today") : Template.Fill(Find("ago"), _ => N(days.Value));

    private string Counted(int weight) => weight == Fade.Full ? "" : Template.Fill(Find("counted"), _ => N(weight / 10));

    private string Tenths(int thousandths) => N(thousandths / Fade.Full) + Find("point") + N(thousandths % Fade.Full / 100);

    private void Say(string name) => _said.Add(Find(name));

    private void Say(string name, Func<string, string> valueOf) => _said.Add(Template.Fill(Find(name), valueOf));

    private string Find(string name) => _text.Find(Block, name) ?? "";

    /// <summary>Nothing for a part that adds nothing.</summary>
    private static string Unless0(int number) => number == 0 ? "" : N(number);

    private static string N(int number) => Counts.Number(number);
}
