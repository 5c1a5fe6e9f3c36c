using CrmCoach.Plugins.Gather;
using CrmCoach.Plugins.Playbooks;
using CrmCoach.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Plugins;

/// <summary>Refuses a setting, cue or advice text that the coach could not understand, while whoever writes it is still at it.</summary>
[Step("Create", SettingTable.Name, IsBeforeSave = true)]
[Step("Update", SettingTable.Name, IsBeforeSave = true, Columns = SettingColumns, PreImage = SettingColumns)]
[Step("Create", CueTable.Name, IsBeforeSave = true)]
[Step("Update", CueTable.Name, IsBeforeSave = true, Columns = CueColumns, PreImage = CueColumns)]
[Step("Create", AdviceTextTable.Name, IsBeforeSave = true)]
[Step("Update", AdviceTextTable.Name, IsBeforeSave = true, Columns = AdviceColumns, PreImage = AdviceColumns)]
public sealed class DraftSaving : CoachPlugin
{
    private const string SettingColumns = "coach_name,coach_value";
    private const string CueColumns = "coach_phrase,coach_label,coach_language,coach_weight";
    private const string AdviceColumns = "coach_rule,coach_part,coach_language,coach_text";

    private protected override void Execute(PluginRun run)
    {
        var target = (Entity)run.Context.InputParameters["Target"];
        var row = new Entity(target.LogicalName);
        if (run.Context.PreEntityImages.TryGetValue("PreImage", out var before)) row.Attributes.AddRange(before.Attributes);
        foreach (var change in target.Attributes) row[change.Key] = change.Value;
        if (DraftCheck.Problem(target.LogicalName, new EntityRecord(row)) is { } problem) throw new InvalidPluginExecutionException(problem);
    }
}
