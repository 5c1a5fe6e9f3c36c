using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Tables;

namespace CrmCoach.Plugins;

/// <summary>Coaches a deal that <c>coach_Recalculate</c> found out of date: in the background, where a fault of one deal leaves the others alone.</summary>
[Step("Create", RecalculationTable.Name)]
[Step("Update", RecalculationTable.Name, Columns = "coach_requestedon", PostImage = RecalculationTable.OpportunityId)]
public sealed class RecalculationRequested : StepPlugin
{
    private protected override IEnumerable<Guid> Opportunities(PluginRun run) => run.OpportunitiesIn(RecalculationTable.OpportunityId);

    /// <summary>What waited does so no longer, whether it was scored or could not be: a fault that passes asks for another try before that.</summary>
    private protected override void Coach(PluginRun run, Guid opportunity)
    {
        var isPassing = false;
        try
        {
            new Coaching(run).Store(opportunity, "Recalculated");
        }
        catch (Exception exception) when (Failure.IsPassing(exception))
        {
            isPassing = true;
            throw;
        }
        finally
        {
            if (!isPassing) run.Rows.Delete(RecalculationTable.Name, RecalculationTable.IdOf(opportunity));
        }
    }
}
