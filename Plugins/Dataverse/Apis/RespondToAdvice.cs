using System;
using CrmCoach.Plugins.Explain;
using CrmCoach.Plugins.Responses;

namespace CrmCoach.Plugins;

/// <summary>
/// <c>coach_RespondToAdvice</c>: a person answers a piece of advice. The answer is kept as a row of <c>coach_response</c>, written with the
/// caller's own rights; the advice and its note stay away until the answer's quiet period is over, and the next best takes their place at once.
/// <para><c>Key</c>: as the report gives it. <c>Answer</c>: <c>done</c>, <c>notRelevant</c> or <c>later</c>; <c>undo</c> takes an answer back, and
/// the advice returns. <c>Reason</c>, for notRelevant: <c>alreadyDone</c>, <c>doesNotFitThisDeal</c>, <c>factsAreWrong</c> or <c>notNow</c>.
/// <c>Comment</c>: at most 2,000 characters. <c>Language</c>: as for <c>coach_ExplainOpportunity</c>.</para>
/// <para><c>QuietUntil</c>: when the advice may come back, in UTC; missing after undo. <c>Report</c>: as <c>coach_ExplainOpportunity</c> answers
/// it, after the answer. The same answer again changes nothing but its reason and comment. Errors, in words for the person: a key that is not among
/// the deal's advice, an answer or reason that is none of these, a comment too long, a deal that is lost, no right to answer.</para>
/// </summary>
public sealed class RespondToAdvice : ApiPlugin
{
    private protected override void Answer(PluginRun run, Guid opportunity)
    {
        var answer = GivenAnswer.Parse(run.Text("Key"), run.Text("Answer"), run.Text("Reason"), run.Text("Comment"));
        if (new AdviceDesk(run).Take(answer, opportunity) is not { } taken) return;
        if (taken.QuietUntil != null) run.Context.OutputParameters["QuietUntil"] = taken.QuietUntil.Value;
        run.Context.OutputParameters["Report"] = CallerReport.Write(run, taken.Judgement, run.Number("Language"));
    }
}
