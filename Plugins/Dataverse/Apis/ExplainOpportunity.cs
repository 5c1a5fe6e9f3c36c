using System;
using CrmCoach.Plugins.Explain;

namespace CrmCoach.Plugins;

/// <summary>
/// <c>coach_ExplainOpportunity</c>: the report with the words behind it, as far as the caller may read them. The judgement is the same for everyone;
/// only the quotes differ.
/// </summary>
public sealed class ExplainOpportunity : ApiPlugin
{
    private protected override void Answer(PluginRun run, Guid opportunity)
    {
        if (new Coaching(run).Judge(opportunity, run.Now) is { } judgement)
            run.Context.OutputParameters["Report"] = CallerReport.Write(run, judgement);
    }
}
