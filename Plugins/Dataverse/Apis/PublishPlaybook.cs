using CrmCoach.Plugins.Playbooks;

namespace CrmCoach.Plugins;

/// <summary>
/// <c>coach_PublishPlaybook</c>: makes the active rows of settings, cues and advice texts what the organisation goes by. It holds from each deal's next
/// scoring on; <c>coach_Recalculate</c> makes that now.
/// <para><c>Version</c>: of the playbook in force afterwards; it stands on every report. <c>Published</c>: false where the draft says what was in force
/// already. Errors: mistakes in the draft, each with its row and what was expected; then nothing is published.</para>
/// </summary>
public sealed class PublishPlaybook : CoachPlugin
{
    private protected override void Execute(PluginRun run)
    {
        Administrators.Require(run);
        var playbook = new Publisher(run).Publish(PlaybookDraft.Read(run.AsCaller()), out var isNew);
        run.Context.OutputParameters["Version"] = playbook.Version;
        run.Context.OutputParameters["Published"] = isNew;
    }
}
