using System;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins;

/// <summary>A custom API bound to an opportunity that the caller may read.</summary>
public abstract class ApiPlugin : CoachPlugin
{
    private protected sealed override void Execute(PluginRun run)
    {
        var target = (EntityReference)run.Context.InputParameters["Target"];

        // The coach itself sees every deal: that the caller may, nobody else checks.
        if (run.AsCaller().Find(target.LogicalName, target.Id, target.LogicalName + "id") == null)
            throw new InvalidPluginExecutionException("There is no such opportunity, or you may not read it.");
        Answer(run, target.Id);
    }

    private protected abstract void Answer(PluginRun run, Guid opportunity);
}
