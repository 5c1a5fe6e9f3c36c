using System;
using System.Text;
using CrmCoach.Scoring.Playbooks;

namespace CrmCoach.Cli.Commands;

/// <summary>Reads a playbook from a file.</summary>
internal static class PlaybookFile
{
    /// <summary>The playbook in a file; the product's own where none is named; null, with every error written, where the file holds none.</summary>
    public static Playbook? Read(string? file, Terminal terminal)
    {
        if (file == null) return Playbook.Default;
        var content = Input.ReadAll(file, terminal, out var error);
        if (content == null)
        {
            terminal.Error.WriteLine("crmcoach: " + error);
            return null;
        }

        var text = Encoding.UTF8.GetString(content).TrimStart('\uFEFF');
        if (PlaybookText.TryParse(text, out var playbook, out var errors)) return playbook;
        foreach (var wrong in errors)
        {
            terminal.Error.WriteLine("crmcoach: " + Input.NameOf(file) + ":" + wrong.Line + ": " + wrong.Key + ": expected " + wrong.Expected + ", found " + wrong.Found);
        }

        return null;
    }
}
