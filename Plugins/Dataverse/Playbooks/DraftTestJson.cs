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
            json.Member("changed").List(test.Changed, trial => json.Raw(TrialJson.Write(trial)));
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
        json.Member("field").Value(place.Match.Field == TextField.Subject ? "subject" : "body");
        json.Member("start").Value(place.Match.Span.Start);
        json.Member("length").Value(place.Match.Span.Length);
        json.Member("quote").Value(place.Quote);
        json.Member("foundWithout").Value(place.Match.IsFoundWithout);
        json.Member("foundWith").Value(place.Match.IsFoundWith);
    });
}
