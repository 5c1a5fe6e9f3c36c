using System;
using CrmCoach.Plugins.Explain;

namespace CrmCoach.Plugins;

/// <summary>
/// <c>coach_ExplainOpportunity</c>: the report with the words behind it, as far as the caller may read them. The judgement is the same for everyone;
/// only the quotes differ. <c>Language</c>: LCID of the language that the advice is to be in, such as 1031; the organisation's where it is left out.
/// </summary>
public sealed class ExplainOpportunity : ApiPlugin
{
    private protected override void Answer(PluginRun run, Guid opportunity)
    {
        if (new Coaching(run).Judge(opportunity, run.Now) is { } judgement)
            run.Context.OutputParameters["Report"] = CallerReport.Write(run, judgement, run.Number("Language"));
    }
}
