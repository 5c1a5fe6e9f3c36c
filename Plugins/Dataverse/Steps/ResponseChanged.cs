using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Tables;

namespace CrmCoach.Plugins;

/// <summary>Coaches a deal after an answer to its advice was written past <c>coach_RespondToAdvice</c>, or on a closed deal.</summary>
[Step("Create", ResponseTable.Name)]
[Step(
    "Update",
    ResponseTable.Name,
    Columns = "coach_answer,coach_key,coach_opportunityid,coach_quietuntil,statecode",
    PreImage = ResponseTable.OpportunityId,
    PostImage = ResponseTable.OpportunityId)]
[Step("Delete", ResponseTable.Name, PreImage = ResponseTable.OpportunityId)]
public sealed class ResponseChanged : StepPlugin
{
    private protected override IEnumerable<Guid> Opportunities(PluginRun run) => run.OpportunitiesIn(ResponseTable.OpportunityId);
}
