using System.Collections.Generic;
using CrmCoach.Scoring.Playbooks;

namespace CrmCoach.Scoring.Reports;

/// <summary>What another playbook would change on a deal, as one line of JSON.</summary>
public static class TrialJson
{
    public static string Write(PlaybookTrial trial)
    {
        var json = new JsonText();
        json.Object(() =>
        {
            json.Member("opportunityid").Value(trial.After.OpportunityId);
            json.Member("name").Value(trial.After.Name);
            json.Member("changed").Value(trial.IsChange);
            json.Member("before").Object(() => Write(json, trial.Before));
            json.Member("after").Object(() => Write(json, trial.After));
            Write(json, "gone", trial.Gone);
            Write(json, "added", trial.Added);
            Write(json, "reworded", trial.Reworded);
        });
        return json.ToString();
    }

    private static void Write(JsonText json, Report report)
    {
        json.Member("score").Value(report.Score);
        json.Member("band").Value(report.Band.Name());
        json.Member("first").Value(report.Suggestions.Count == 0 ? null : report.Suggestions[0].Key);
        json.Member("playbookVersion").Value(report.PlaybookVersion);
    }

    private static void Write(JsonText json, string name, IReadOnlyList<Suggestion> advice) => json.Member(name).List(advice, item => json.Object(() =>
    {
        json.Member("key").Value(item.Key);
        json.Member("rule").Value(item.Rule);
        json.Member("do").Value(item.Do);
        json.Member("points").Value(item.Points);
    }));
}
