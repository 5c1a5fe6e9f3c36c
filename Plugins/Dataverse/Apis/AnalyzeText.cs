using System.Globalization;
using CrmCoach.Plugins.Playbooks;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Drafts;
using CrmCoach.Scoring.Text;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins;

/// <summary>
/// <c>coach_AnalyzeText</c>: what a text would serve, before it is sent. Nothing is stored and nothing of it is traced.
/// <para><c>Body</c>: plain text or HTML, at most 100,000 characters; <c>Subject</c>: at most 1,000. <c>Kind</c>: <c>email</c> (default),
/// <c>phonecall</c>, <c>appointment</c>, <c>task</c>, <c>letter</c> or <c>annotation</c>. <c>Direction</c>: <c>outgoing</c> (default),
/// <c>incoming</c> or <c>none</c>. <c>Language</c>: LCID of the sentences that come back, 1031, 1036, 1034 and their kin; all others are
/// English.</para>
/// <para><c>Report</c>: <c>{"state": "read"|"empty"|"automatic"|"otherlanguage"|"cut", "serves": "customer"|"seller"|"both"|"deal"|"nobody",
/// "sentence": …, "subject": …, "body": …, "findings": [{"label", "name", "serves": "customer"|"seller"|"deal", "field": "subject"|"body",
/// "start", "length", "quote", "better": …|null}]}</c>. <c>subject</c> and <c>body</c> are the visible text that start and length count in; <c>name</c> says
/// the label in words; <c>better</c> is a better way to say it, for what serves the seller.</para>
/// </summary>
public sealed class AnalyzeText : CoachPlugin
{
    private const int SubjectLength = 1000;

    private protected override void Execute(PluginRun run)
    {
        var kind = ActivityName.KindOf(run.Text("Kind"));
        var text = new ActivityText(kind, DirectionOf(run.Text("Direction")), run.Text("Subject") ?? "", run.Text("Body") ?? "");
        Limit("text", text.Body, VisibleText.Longest);
        Limit("subject", text.Subject, SubjectLength);
        var draft = Draft.Read(text, PublishedPlaybooks.Current(run.Rows).Playbook.Cues);
        run.Context.OutputParameters["Report"] = DraftJson.Write(draft, Wording.In(run.Number("Language")));
    }

    private static void Limit(string what, string text, int longest)
    {
        if (text.Length > longest)
        {
            throw new InvalidPluginExecutionException(string.Format(
                CultureInfo.InvariantCulture, "The {0} has {1:N0} characters; the coach tries at most {2:N0}.", what, text.Length, longest));
        }
    }

    private static Direction DirectionOf(string? name) => name switch
    {
        null or "" or "outgoing" => Direction.Outgoing,
        "incoming" => Direction.Incoming,
        "none" => Direction.None,
        _ => throw new InvalidPluginExecutionException("A direction is outgoing, incoming or none."),
    };
}
