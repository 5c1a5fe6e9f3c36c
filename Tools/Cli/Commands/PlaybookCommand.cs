using CrmCoach.Scoring.Playbooks;

namespace CrmCoach.Cli.Commands;

/// <summary><c>crmcoach playbook [FILE]</c>: every setting of a playbook with its meaning; with a file, whether it is one.</summary>
/// <param name="File">A file; null for the playbook that comes with the product.</param>
internal sealed record PlaybookCommand(string? File)
{
    private const string Head = """
        # A playbook of CRM Coach: lines KEY = VALUE. What is not written is as the product comes. Besides the settings below there may be cues and sentences:
        #   cue en obstacle.approval.raised 10 = waiting for the * committee
        #   advice en obstacle.quiet do = Pick up {obstacle} again with {person|the customer}: {help}.

        """;

    public int Run(Terminal terminal)
    {
        var playbook = PlaybookFile.Read(File, terminal);
        if (playbook == null) return ExitCode.InputError;
        terminal.Out.Write(Head);
        terminal.Out.Write(PlaybookText.Explain(playbook));
        if (File != null) terminal.Error.WriteLine("crmcoach: " + Input.NameOf(File) + " is a playbook, version " + playbook.Version);
        return ExitCode.Done;
    }
}
