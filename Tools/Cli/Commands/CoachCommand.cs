using System;
using System.Collections.Generic;
using CrmCoach.Cli.Deals;
using CrmCoach.Cli.Json;
using CrmCoach.Cli.Pages;
using CrmCoach.Scoring;
using CrmCoach.Scoring.Playbooks;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Cli.Commands;

/// <summary><c>crmcoach coach FILE… [--json] [--as-of DATE] [--playbook FILE] [--language LANGUAGE]</c>: a report on each deal. All files are read before the first report is written.</summary>
/// <param name="Files">Deal files; - for standard input.</param>
/// <param name="Json">Whether to write JSON.</param>
/// <param name="AsOf">The moment to judge for, in UTC; null for the file's own.</param>
internal sealed record CoachCommand(IReadOnlyList<string> Files, bool Json, DateTime? AsOf)
{
    /// <summary>A file to judge by; null for the playbook that comes with the product.</summary>
    public string? Playbook { get; init; }

    /// <summary>The language to advise in; null for the playbook's.</summary>
    public string? Language { get; init; }

    public int Run(Terminal terminal)
    {
        var deals = new List<DealFile>();
        var hasErrors = false;
        foreach (var file in Files)
        {
            var content = Input.ReadAll(file, terminal, out var error);
            if (content != null && DealFileReader.TryRead(Input.NameOf(file), content, out var deal, out error)) deals.Add(deal);
            if (error == null) continue;
            terminal.Error.WriteLine("crmcoach: " + error);
            hasErrors = true;
        }

        var playbook = PlaybookFile.Read(Playbook, terminal);
        if (hasErrors || playbook == null) return ExitCode.InputError;
        Report(deals, Language == null ? playbook : playbook.In(Language), terminal);
        return ExitCode.Done;
    }

    private void Report(List<DealFile> deals, Scoring.Playbooks.Playbook playbook, Terminal terminal)
    {
        var page = Json ? null : Page.On(terminal);
        foreach (var deal in deals)
        {
            var report = Coach.Score(deal.Records, playbook, AsOf ?? deal.AsOf ?? DateTime.UtcNow);
            var quotes = new TextQuotes(deal.Records.Activities);
            if (page == null) terminal.Out.WriteLine(ReportJson.Write(report, quotes));
            else new ReportPage(page, deal.Records, report, quotes).Write();
        }
    }
}
