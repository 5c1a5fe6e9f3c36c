using System;
using System.Collections.Generic;

namespace CrmCoach.Plugins;

/// <summary>A step: finds the opportunities that a change touches, and coaches each.</summary>
public abstract class StepPlugin : CoachPlugin
{
    private protected sealed override void Execute(PluginRun run)
    {
        foreach (var opportunity in Opportunities(run)) Attempt(run, () => Coach(run, opportunity), opportunity);
    }

    private protected abstract IEnumerable<Guid> Opportunities(PluginRun run);

    private protected virtual void Coach(PluginRun run, Guid opportunity) => new Coaching(run).Store(opportunity, run.Cause);
}
