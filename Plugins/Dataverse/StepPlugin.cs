using System;
using System.Collections.Generic;

namespace CrmCoach.Plugins;

/// <summary>A step: finds the opportunities that a change touches, and coaches each.</summary>
public abstract class StepPlugin : CoachPlugin
{
    private protected sealed override void Execute(PluginRun run)
    {
        foreach (var opportunity in Opportunities(run)) Attempt(run, () => new Coaching(run).Store(opportunity, run.Cause));
    }

    private protected abstract IEnumerable<Guid> Opportunities(PluginRun run);
}
