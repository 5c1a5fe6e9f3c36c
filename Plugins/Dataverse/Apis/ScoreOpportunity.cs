using System;
using CrmCoach.Plugins.Explain;
using CrmCoach.Scoring.Reports;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins;

/// <summary>
/// <c>coach_ScoreOpportunity</c>: judges a deal now, without waiting for the queue, or as of another moment. Who may read the deal may ask: what is
/// stored is what the next step would have stored. A score of another moment is no such thing, and is never stored.
/// </summary>
public sealed class ScoreOpportunity : ApiPlugin
{
    private protected override void Answer(PluginRun run, Guid opportunity)
    {
        var input = run.Context.InputParameters;
        var asOf = run.Moment("AsOf");
        var persist = input.TryGetValue("Persist", out var wish) ? (bool?)wish : null;
        if (asOf != null && persist == true)
            throw new InvalidPluginExecutionException("A score as of another moment cannot be stored: leave out AsOf, or set Persist to false.");
        var coaching = new Coaching(run);
        if (coaching.Judge(opportunity, asOf ?? run.Now) is not { } judgement) return;
        if (asOf == null && persist != false) coaching.Store(judgement, "Scored on request");
        Answer(run.Context.OutputParameters, CallerView.Of(run, judgement));
    }

    private static void Answer(ParameterCollection output, Report report)
    {
        if (report.Score != null) output["Score"] = report.Score.Value;
        output["Band"] = report.Band.Name();
        output["Report"] = ReportJson.Write(report, NoQuotes.Instance);
    }
}
