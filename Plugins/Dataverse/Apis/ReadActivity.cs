namespace CrmCoach.Plugins;

/// <summary>
/// <c>coach_ReadActivity</c>: what was found in one activity or note, for the strip on its form. Reads it with the caller's own rights and stores nothing.
/// <para><c>ActivityId</c>, <c>ActivityType</c>: <c>email</c>, <c>phonecall</c>, <c>appointment</c>, <c>task</c>, <c>letter</c> or <c>annotation</c>.</para>
/// <para><c>Reading</c>: <c>{"activityid", "activitytype", "opportunityid": …|null, "state": "read"|"empty"|"automatic"|"otherlanguage"|"cut",
/// "skipped": null|"draft"|"pending"|"failed"|"cancelled"|"private"|…, "subject": …, "body": …, "findings": [{"label", "name", "field":
/// "subject"|"body", "start", "length", "quote": …|null, "state": "found"|"confirmed"|"takenOut"|"added"}], "addable": [{"label", "name"}]}</c>.
/// <c>subject</c> and <c>body</c> are the visible text that start and length count in; length 0 is the whole text and has no quote. What is skipped has no
/// findings. Without <c>opportunityid</c> it is about no opportunity, and nothing can be corrected.</para>
/// </summary>
public sealed class ReadActivity : CoachPlugin
{
    private protected override void Execute(PluginRun run)
    {
    }
}
