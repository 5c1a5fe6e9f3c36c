namespace CrmCoach.Plugins;

/// <summary>
/// <c>coach_AnalyzeText</c>: what a text would serve, before it is sent. Nothing is stored and nothing of it is traced.
/// <para><c>Body</c>: plain text or HTML, at most 100,000 characters; <c>Subject</c>: at most 1,000. <c>Kind</c>: <c>email</c> (default), <c>phonecall</c>,
/// <c>appointment</c>, <c>task</c>, <c>letter</c> or <c>annotation</c>. <c>Direction</c>: <c>outgoing</c> (default), <c>incoming</c> or <c>none</c>.
/// <c>Language</c>: LCID of the sentences that come back, 1031, 1036, 1034 and their kin; all others are English.</para>
/// <para><c>Report</c>: <c>{"state": "read"|"empty"|"automatic"|"otherlanguage"|"cut", "serves": "customer"|"seller"|"both"|"deal"|"nobody",
/// "sentence": …, "subject": …, "body": …, "findings": [{"label", "name", "serves": "customer"|"seller"|"deal", "field": "subject"|"body", "start",
/// "length", "quote", "better": …|null}]}</c>. <c>subject</c> and <c>body</c> are the visible text that start and length count in; <c>name</c> says the
/// label in words; <c>better</c> is a better way to say it, for what serves the seller.</para>
/// </summary>
public sealed class AnalyzeText : CoachPlugin
{
    private protected override void Execute(PluginRun run)
    {
    }
}
