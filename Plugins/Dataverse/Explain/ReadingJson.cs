using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Drafts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Plugins.Explain;

/// <summary>What was found in one activity, as one line of JSON with its words, for somebody who may read it.</summary>
internal static class ReadingJson
{
    public static string Write(CallerActivity activity, Corrections? corrections, CueList cues, Wording wording)
    {
        var text = ActivityMapping.TextOf(activity.Record);
        var reading = TextAnalyzer.Analyze(text, cues, out var visible);
        var isRead = activity.Skip == null;
        var json = new JsonText();
        json.Object(() =>
        {
            json.Member("activityid").Value(activity.Id);
            json.Member("activitytype").Value(activity.Record.Table);
            json.Member("opportunityid").Value(activity.OpportunityId);
            json.Member("state").Value(DraftJson.NameOf(reading.State));
            json.Member("skipped").Value(activity.Skip?.Name());
            json.Member("subject").Value(visible.Subject);
            json.Member("body").Value(visible.Body);
            json.Member("findings").List(
                isRead ? MarkedFinding.Of(reading, corrections) : new List<MarkedFinding>(), marked => Write(json, marked, visible, wording));
            json.Member("addable").List(
                isRead ? Addable(text, visible) : new List<Label>(), label => json.Object(() => Write(json, label, wording)));
        });
        return json.ToString();
    }

    private static void Write(JsonText json, MarkedFinding marked, VisibleText visible, Wording wording) => json.Object(() =>
    {
        var finding = marked.Finding;
        Write(json, finding.Label, wording);
        json.Member("field").Value(DraftJson.NameOf(finding.Field));
        json.Member("start").Value(finding.Span.Start);
        json.Member("length").Value(finding.Span.Length);
        json.Member("quote").Value(visible.Quote(finding.Field, finding.Span));
        json.Member("state").Value(NameOf(marked.State));
    });

    private static void Write(JsonText json, Label label, Wording wording)
    {
        json.Member("label").Value(label.Name());
        json.Member("name").Value(wording.NameOf(label));
    }

    private static List<Label> Addable(ActivityText text, VisibleText visible)
    {
        var labels = new List<Label>();
        for (var label = (Label)0; (int)label < LabelNames.Count; label++)
        {
            if (Conventions.Allow(label, text.Kind, text.Direction, visible.IsAutomatic)) labels.Add(label);
        }

        return labels;
    }

    private static string NameOf(FindingState state) => state switch
    {
        FindingState.Confirmed => "confirmed",
        FindingState.TakenOut => "takenOut",
        FindingState.Added => "added",
        _ => "found",
    };
}
