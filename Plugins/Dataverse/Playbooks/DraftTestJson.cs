using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Plugins.Playbooks;

/// <summary>What a test of a draft found, as one line of JSON.</summary>
internal static class DraftTestJson
{
    public static string Write(DraftTest test, Playbook published)
    {
        var json = new JsonText();
        json.Object(() =>
        {
            json.Member("version").Value(test.Draft.Playbook.Version);
            json.Member("publishedVersion").Value(published.Version);
            json.Member("errors").List(test.Draft.Problems, problem => Write(json, problem));
            json.Member("tested").Value(test.Tested);
            json.Member("hidden").Value(test.Hidden);
            json.Member("changed").List(test.Changed, deal => Write(json, deal));
            json.Member("cues").List(test.Uses, use => Write(json, use));
        });
        return json.ToString();
    }

    private static void Write(JsonText json, DraftProblem problem) => json.Object(() =>
    {
        json.Member("table").Value(problem.Line?.Table);
        json.Member("id").Value(problem.Line?.RowId);
        json.Member("line").Value(problem.Line?.Text ?? problem.Error.Key);
        json.Member("expected").Value(problem.Error.Expected);
        json.Member("found").Value(problem.Error.Found);
        json.Member("sentence").Value(problem.Sentence);
    });

    private static void Write(JsonText json, DealComparison deal) => json.Object(() =>
    {
        json.Member("opportunityid").Value(deal.Before.OpportunityId);
        json.Member("name").Value(deal.Before.Name);
        json.Member("before").Object(() => Write(json, deal.Before));
        json.Member("after").Object(() => Write(json, deal.After));
        json.Member("in").List(deal.In, advice => Write(json, advice));
        json.Member("out").List(deal.Out, advice => Write(json, advice));
    });

    private static void Write(JsonText json, Report report)
    {
        json.Member("score").Value(report.Score);
        json.Member("band").Value(report.Band.Name());
    }

    private static void Write(JsonText json, Suggestion advice) => json.Object(() =>
    {
        json.Member("key").Value(advice.Key);
        json.Member("rule").Value(advice.Rule);
        json.Member("do").Value(advice.Do);
    });

    private static void Write(JsonText json, CueUse use) => json.Object(() =>
    {
        json.Member("phrase").Value(use.Cue.Phrase);
        json.Member("label").Value(use.Cue.Label.Name());
        json.Member("weight").Value(use.Cue.Weight);
        json.Member("matches").Value(use.Count);
        json.Member("activities").List(use.Places, place => Write(json, place));
    });

    private static void Write(JsonText json, CuePlace place) => json.Object(() =>
    {
        json.Member("activityid").Value(place.ActivityId);
        json.Member("activitytype").Value(place.Table);
        json.Member("opportunityid").Value(place.OpportunityId);
        json.Member("field").Value(place.Found.Field == TextField.Subject ? "subject" : "body");
        json.Member("start").Value(place.Found.Span.Start);
        json.Member("length").Value(place.Found.Span.Length);
        json.Member("quote").Value(place.Quote);
    });
}
