using CrmCoach.Plugins.Explain;
using CrmCoach.Plugins.Playbooks;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Drafts;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins;

/// <summary>
/// <c>coach_ReadActivity</c>: what was found in one activity or note, for the strip on its form. Reads it with the caller's own rights and stores
/// nothing.
/// <para><c>ActivityId</c>, <c>ActivityType</c>: <c>email</c>, <c>phonecall</c>, <c>appointment</c>, <c>task</c>, <c>letter</c> or
/// <c>annotation</c>. <c>Language</c>: LCID of the labels' names, as for <c>coach_AnalyzeText</c>.</para>
/// <para><c>Reading</c>: <c>{"activityid", "activitytype", "opportunityid": …|null, "state": "read"|"empty"|"automatic"|"otherlanguage"|"cut",
/// "skipped": null|"draft"|"pending"|"failed"|"cancelled"|"private"|…, "subject": …, "body": …, "findings": [{"label", "name", "field":
/// "subject"|"body", "start", "length", "quote": …|null, "state": "found"|"confirmed"|"takenOut"|"added"}], "addable": [{"label", "name"}]}</c>.
/// <c>subject</c> and <c>body</c> are the visible text that start and length count in; length 0 is the whole text and has no quote. What is skipped
/// has no findings. Without <c>opportunityid</c> it is about no opportunity, and nothing can be corrected.</para>
/// </summary>
public sealed class ReadActivity : CoachPlugin
{
    private protected override void Execute(PluginRun run)
    {
        var name = ActivityName.Parse(run.Text("ActivityType"), run.Text("ActivityId"));
        var activity = new CallerTexts(run).Find(name.Table, name.Id)
            ?? throw new InvalidPluginExecutionException("There is no such activity, or you may not read it.");
        var cues = PublishedPlaybooks.Current(run.Rows).Playbook.Cues;
        var stored = ReadingTable.CorrectionsOf(run.Rows.Find(ReadingTable.Name, ReadingTable.IdOf(name.Id), ReadingTable.CorrectionsColumn));
        run.Context.OutputParameters["Reading"] = ReadingJson.Write(activity, stored, cues, Wording.In(run.Number("Language")));
    }
}
