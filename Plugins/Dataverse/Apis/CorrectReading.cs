using System;
using CrmCoach.Plugins.Explain;
using CrmCoach.Plugins.Responses;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Reports;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Plugins;

/// <summary>
/// <c>coach_CorrectReading</c>: a person who may read an activity says what its words show. The correction is kept with the activity's reading,
/// outranks the analysis of the same text from now on, and the deal is scored again at once. It is also counted as a row of <c>coach_response</c>.
/// <para><c>ActivityId</c>, <c>ActivityType</c>: the activity or note; it must be about the opportunity. <c>Verdict</c>: <c>wrong</c> takes a label
/// out, <c>right</c> confirms it, <c>added</c> puts in a missing one, <c>undo</c> takes a correction back. <c>Label</c>: such as
/// <c>ask.refused</c>. <c>Field</c>: <c>subject</c> or <c>body</c> (default). <c>Start</c>, <c>Length</c>: in the visible text, as
/// <c>coach_ReadActivity</c> and the report's evidence give them; length 0 is the whole text. <c>Language</c>: as for
/// <c>coach_ExplainOpportunity</c>.</para>
/// <para><c>Score</c> (missing where there is too little to judge), <c>Band</c>, <c>Report</c>: as <c>coach_ExplainOpportunity</c> answers it.
/// Errors, in words for the person: an activity that is not there or may not be read, a label or place that is none, nothing there to
/// correct.</para>
/// </summary>
public sealed class CorrectReading : ApiPlugin
{
    private protected override void Answer(PluginRun run, Guid opportunity)
    {
        var given = GivenCorrection.Parse(
            ActivityName.Parse(run.Text("ActivityType"), run.Text("ActivityId")),
            run.Text("Verdict"),
            run.Text("Label"),
            run.Text("Field"),
            new Span(run.Number("Start") ?? 0, run.Number("Length") ?? 0));
        if (new ReadingDesk(run).Take(given, opportunity) is not { } judgement) return;
        var output = run.Context.OutputParameters;
        var report = CallerView.Of(run, judgement);
        if (report.Score is { } score) output["Score"] = score;
        output["Band"] = report.Band.Name();
        output["Report"] = CallerReport.Write(run, judgement, run.Number("Language"));
    }
}
