using System;
using System.Collections.Generic;

namespace CrmCoach.Plugins;

/// <summary>Coaches a deal after an activity on it changes; both deals after an activity moves from one to another.</summary>
[Step("Create", "email")]
[Step(
    "Update",
    "email",
    Columns = "subject,description,regardingobjectid,statecode,statuscode,directioncode,senton,scheduledstart,scheduledend,actualend",
    PreImage = Regarding,
    PostImage = Regarding)]
[Step("Delete", "email", PreImage = Regarding)]
[Step("Create", "phonecall")]
[Step(
    "Update",
    "phonecall",
    Columns = "subject,description,regardingobjectid,statecode,statuscode,directioncode,scheduledstart,scheduledend,actualend,leftvoicemail",
    PreImage = Regarding,
    PostImage = Regarding)]
[Step("Delete", "phonecall", PreImage = Regarding)]
[Step("Create", "appointment")]
[Step(
    "Update",
    "appointment",
    Columns = "subject,description,regardingobjectid,statecode,statuscode,scheduledstart,scheduledend,actualend,ismapiprivate",
    PreImage = Regarding,
    PostImage = Regarding)]
[Step("Delete", "appointment", PreImage = Regarding)]
[Step("Create", "task")]
[Step(
    "Update",
    "task",
    Columns = "subject,description,regardingobjectid,statecode,statuscode,scheduledstart,scheduledend,actualend",
    PreImage = Regarding,
    PostImage = Regarding)]
[Step("Delete", "task", PreImage = Regarding)]
[Step("Create", "letter")]
[Step(
    "Update",
    "letter",
    Columns = "subject,description,regardingobjectid,statecode,statuscode,directioncode,scheduledstart,scheduledend,actualend",
    PreImage = Regarding,
    PostImage = Regarding)]
[Step("Delete", "letter", PreImage = Regarding)]
public sealed class ActivityChanged : StepPlugin
{
    private const string Regarding = "regardingobjectid";

    private protected override IEnumerable<Guid> Opportunities(PluginRun run) => run.OpportunitiesIn(Regarding);
}
