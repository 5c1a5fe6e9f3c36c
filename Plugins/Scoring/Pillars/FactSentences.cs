using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Playbooks;

namespace CrmCoach.Scoring.Pillars;

/// <summary>The facts of the pillars in short sentences, with the numbers one needs to compute them again.</summary>
internal static class FactSentences
{
    public const string Won = "The deal is won: nothing stands in its way any more.";
    public const string NothingInTheWayYet = "Nothing in their way is known yet, and the deal is still being qualified.";
    public const string NoTopics = "No topic beyond the deal was touched.";
    public const string NoAsks = "We have not asked for anything yet.";

    public static string TooLittle(int activities, int evidence, int enough) =>
        Counts.Count(activities, "activity", "activities") + ", counting one each and two where something could be read: " + N(evidence) + "; from "
        + N(enough) + " on there is enough to judge.";

    public static string Of(Snapshot deal, ObstacleThread thread, ObstacleWorth worth, int weight)
    {
        var name = Phrases.Name(deal, thread) + ": ";
        if (worth.IsCleared) return name + "out of the way, 100 points" + Counted(weight);
        return name + N(worth.Known) + " known + " + N(worth.Recorded) + " recorded + " + N(worth.Work) + " latest work"
            + Ago(thread.DaysSinceWork) + " + " + N(worth.EarlierWork) + " work before + " + N(worth.Together) + " together with them = "
            + N(worth.Points) + Counted(weight);
    }

    public static string Mean(int count, int mean) => "Weighted mean of " + N(count) + ": " + N(mean) + ".";

    public static string NothingKnownInTheWay(int points, int remedies) =>
        "Nobody knows what stands in their way: " + N(points) + " points" + (remedies > 0 ? " + " + N(remedies) + " for help given unasked." : ".");

    public static string YoungDeal(int days) => "The deal is younger than " + Counts.Count(days, "day") + ".";

    public static string ServingAgainstSelling(int serving, int selling, int most, int points) =>
        "Acts that serve them " + Tenths(serving) + ", acts that serve us " + Tenths(selling) + ", newer ones counting more: " + N(most) + " x ("
        + Tenths(serving) + " + 1) / (" + Tenths(serving) + " + " + Tenths(selling) + " + 2) = " + N(points) + ".";

    public static string Known(string what, int points) => what + (points > 0 ? " is known: " + N(points) + "." : " is not known: 0.");

    public static string LastAnswer(int? days, int points) =>
        days == null ? "They have not been heard: 0." : "Last heard from them" + Ago(days) + ": " + N(points) + ".";

    public static string Of(TopicCell cell, int days, int points) =>
        "Topic " + Phrases.Of(cell.Topic) + ", last" + Ago(days) + Spoken(cell.Direction) + ": " + N(points) + ".";

    public static string AtMost(string what, int sum, int most) => what + " together " + N(sum) + ", at most " + N(most) + ".";

    public static string BeyondTheDeal(int beyond, int only, int points) =>
        Counts.Count(beyond, "contact") + " about more than the deal, " + N(only) + " only about the deal: " + N(points) + ".";

    public static string PeopleShared(int people, int points) =>
        (people == 1 ? "1 person" : N(people) + " people") + " shared such topics: " + N(points) + ".";

    public static string Of(Ask ask, int worth, int weight) =>
        "Asked" + Ago(ask.Activity.Age) + ", " + ask.Outcome.Name() + Followed(ask) + ": " + N(worth) + " points" + Counted(weight);

    public static string Pushed(int pushes, int off) => "Chased or checked in " + Counts.Times(pushes) + ": less " + N(off) + ".";

    public static string Silent(int days, int off) => "No contact that gave them something for " + Counts.Count(days, "day") + ": less " + N(off) + ".";

    private static string Followed(Ask ask) => ask.Outcome == AskOutcome.Agreed ? "" : ask.FollowUp switch
    {
        FollowUp.Alternative => ", then offered another way",
        FollowUp.OtherPerson => ", then asked somebody else",
        FollowUp.OtherMethod => ", then asked in another way",
        FollowUp.SameMethod => ", then asked again the same way",
        _ => ask.IsReplied ? ", then heard from them" : ", nothing since",
    };

    private static string Spoken(TopicDirection direction) =>
        direction == TopicDirection.Both ? ", both ways" : direction == TopicDirection.In ? ", from them" : ", from us";

    private static string Ago(int? days) => days == null ? "" : days == 0 ? " today" : " " + Counts.Count(days.Value, "day") + " ago";

    private static string Counted(int weight) => weight == Fade.Full ? "." : ", counting " + N(weight / 10) + "%.";

    private static string Tenths(int thousandths) => N(thousandths / Fade.Full) + "." + N(thousandths % Fade.Full / 100);

    private static string N(int number) => Counts.Number(number);
}
