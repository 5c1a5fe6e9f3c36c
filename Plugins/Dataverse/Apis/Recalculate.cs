using System;
using System.ServiceModel;
using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Tables;
using CrmCoach.Plugins.Write;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins;

/// <summary>
/// <c>coach_Recalculate</c>: judges a page of deals as of now, open ones and those won of late, and has those scored again whose coaching changes: days pass
/// without anybody saving anything. Made for a flow that calls it every night until there is no more. It only reads; what changes is written in the
/// background, deal by deal, so that no call holds many deals locked and a fault of one leaves the others alone.
/// <para><c>Cursor</c>: <c>Next</c> of the call before; left out to begin. <c>Size</c>: how many deals at most, 1 to 1000; 200 where left out. It stops
/// earlier when it has worked for a minute: half the time that the platform gives.</para>
/// <para><c>Next</c>: where to go on; missing when all is done. <c>Scored</c>: how many deals were judged. <c>Changed</c>: how many of them are scored
/// again. <c>Failed</c>: how many could not be judged; each is tried once more in the background, and leaves a row of <c>coach_failure</c> there.</para>
/// </summary>
public sealed class Recalculate : CoachPlugin
{
    private const int DefaultSize = 200;
    private const int LargestSize = 1000;

    private protected override void Execute(PluginRun run)
    {
        Administrators.Require(run);
        var size = Math.Max(1, Math.Min(run.Number("Size") ?? DefaultSize, LargestSize));
        var waiting = run.Unmarked();
        int scored = 0, changed = 0, failed = 0;
        var next = DealPage.Walk(run, run.Rows, run.Text("Cursor"), size, deal =>
        {
            var isChanged = IsChanged(run, deal);
            if (isChanged == null) failed++;
            else scored++;
            if (isChanged == true) changed++;
            if (isChanged != false) waiting.Upsert(RecalculationTable.Row(deal, run.Now));
        });
        if (next != null) run.Context.OutputParameters["Next"] = next;
        run.Context.OutputParameters["Scored"] = scored;
        run.Context.OutputParameters["Changed"] = changed;
        run.Context.OutputParameters["Failed"] = failed;
    }

    /// <summary>Whether something would be written; null where the deal cannot be judged. A fault of the platform ends the call: it has ended its transaction.</summary>
    private static bool? IsChanged(PluginRun run, Guid opportunity)
    {
        try
        {
            return new Coaching(run).Judge(opportunity, run.Now) is { } judgement && new DealWriter(run, judgement).HasWork;
        }
        catch (Exception exception) when (exception is not (FaultException<OrganizationServiceFault> or InvalidPluginExecutionException))
        {
            run.Trace(Failure.Describe(exception));
            return null;
        }
    }
}
