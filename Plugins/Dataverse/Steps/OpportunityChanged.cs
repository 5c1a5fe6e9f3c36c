using System;
using System.Collections.Generic;

namespace CrmCoach.Plugins;

/// <summary>Coaches a deal after its own columns change.</summary>
[Step("Create", "opportunity")]
[Step(
    "Update",
    "opportunity",
    Columns = "name,stepname,salesstage,statecode,estimatedclosedate,actualclosedate,customerneed,customerpainpoints,currentsituation,description,"
        + "parentcontactid,parentaccountid,customerid,ownerid")]
public sealed class OpportunityChanged : StepPlugin
{
    private protected override IEnumerable<Guid> Opportunities(PluginRun run) => new[] { run.Context.PrimaryEntityId };
}
