using System.Collections.Generic;
using CrmCoach.Cli.Pages;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Rules;

namespace CrmCoach.Cli.Commands;

/// <summary><c>crmcoach rules [--markdown]</c>: the advice rules with what they say.</summary>
/// <param name="Markdown">Whether to write a table for a web page.</param>
internal sealed record RulesCommand(bool Markdown)
{
    private static readonly string[] Headings = { "rule", "what it advises", "effort" };

    public int Run(Terminal terminal)
    {
        var rows = new List<IReadOnlyList<Words>>();
        foreach (var rule in RuleSet.All) rows.Add(RowOf(rule.Id, Playbook.Default));
        if (Markdown) WriteMarkdown(rows, terminal);
        else Page.On(terminal).Table(Headings, rows);
        return ExitCode.Done;
    }

    private static Words[] RowOf(string rule, Playbook playbook)
    {
        var effort = playbook.Rules.TryGetValue(rule, out var weight) ? Effort(weight.Effort) : "";
        return new Words[] { new(rule, Tone.Strong), AdviceSample.Of(playbook.Advice.Find(rule, "do") ?? ""), effort };
    }

    private static string Effort(int effort) => effort switch
    {
        1 => "a message",
        2 => "a talk",
        _ => "preparation",
    };

    private static void WriteMarkdown(List<IReadOnlyList<Words>> rows, Terminal terminal)
    {
        terminal.Out.WriteLine("| " + string.Join(" | ", Headings) + " |");
        terminal.Out.WriteLine("| --- | --- | --- |");
        foreach (var row in rows) terminal.Out.WriteLine("| `" + row[0].Text + "` | " + Cell(row[1]) + " | " + Cell(row[2]) + " |");
    }

    private static string Cell(Words words) => words.Text.Replace("|", "\\|");
}
