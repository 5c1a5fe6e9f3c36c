using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Tables;

namespace CrmCoach.Plugins;

/// <summary>Coaches a deal after an obstacle recorded on it changes.</summary>
[Step("Create", ObstacleTable.Name)]
[Step(
    "Update",
    ObstacleTable.Name,
    Columns = "coach_name,coach_description,coach_type,coach_contactid,coach_opportunityid,statecode",
    PreImage = ObstacleTable.OpportunityId,
    PostImage = ObstacleTable.OpportunityId)]
[Step("Delete", ObstacleTable.Name, PreImage = ObstacleTable.OpportunityId)]
public sealed class ObstacleChanged : StepPlugin
{
    private protected override IEnumerable<Guid> Opportunities(PluginRun run) => run.OpportunitiesIn(ObstacleTable.OpportunityId);
}
