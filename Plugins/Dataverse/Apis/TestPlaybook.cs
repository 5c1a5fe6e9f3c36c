using System;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Playbooks;

namespace CrmCoach.Plugins;

/// <summary>
/// <c>coach_TestPlaybook</c>: what the draft would change, before it is published: a page of real deals, those that the caller may read, judged by what is
/// published and by the active rows of settings, cues and advice texts. Stores nothing.
/// <para><c>Cursor</c>: <c>Next</c> of the call before; left out to begin. <c>Size</c>: how many deals at most, 1 to 100; 20 where left out. It stops earlier
/// when it has worked for a minute.</para>
/// <para><c>Next</c>: where to go on; missing when all is done. <c>Report</c>: <c>{"version", "publishedVersion", "errors": [{"table", "id", "line",
/// "expected", "found", "sentence"}], "tested", "hidden", "changed": [{"opportunityid", "name", "changed", "before": {"score", "band", "first",
/// "playbookVersion"}, "after": {…}, "gone": [{"key", "rule", "do", "points"}], "added": […], "reworded": […]}], "cues": [{"phrase", "label", "weight",
/// "matches", "activities": [{"activityid", "activitytype", "opportunityid", "field", "start", "length", "quote", "foundWithout", "foundWith"}]}]}</c>.
/// <c>hidden</c> deals were judged, but their scores are for others. Cues are looked for in activities and notes that the caller may read;
/// <c>foundWithout</c> and <c>foundWith</c> say whether the activity shows the label without and with the cue.</para>
/// </summary>
public sealed class TestPlaybook : CoachPlugin
{
    private const int DefaultSize = 20;
    private const int LargestSize = 100;

    private protected override void Execute(PluginRun run)
    {
        Administrators.Require(run);
        var size = Math.Max(1, Math.Min(run.Number("Size") ?? DefaultSize, LargestSize));
        var test = new DraftTest(run, PlaybookDraft.Read(run.AsCaller()));
        var next = DealPage.Walk(run, run.AsCaller(), run.Text("Cursor"), size, test.Take);
        if (next != null) run.Context.OutputParameters["Next"] = next;
        run.Context.OutputParameters["Report"] = DraftTestJson.Write(test, PublishedPlaybooks.Current(run.Rows).Playbook);
    }
}
