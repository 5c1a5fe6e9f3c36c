using System;
using System.Collections.Generic;
using System.CommandLine;
using System.ServiceModel;
using CrmCoach.Cli.Pages;
using CrmCoach.Scoring.Reports;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CrmCoach.Cli.Live;

/// <summary>
/// <c>crmcoach live OPPORTUNITY… [--connection STRING] [--json]</c>: a report on deals of a Dataverse organisation that has the solution.
/// </summary>
/// <param name="Opportunities">Their ids.</param>
/// <param name="Connection">The connection string; null for the one in the environment, where no shell remembers it.</param>
/// <param name="Json">Whether to write JSON.</param>
internal sealed record LiveCommand(IReadOnlyList<string> Opportunities, string? Connection, bool Json)
{
    /// <summary>The environment variable that holds the connection string.</summary>
    public const string Variable = "CRMCOACH_CONNECTION";

    public static Command Describe(Terminal terminal)
    {
        var opportunities = new Argument<string[]>("OPPORTUNITY") { Description = "Ids of opportunities.", Arity = ArgumentArity.OneOrMore };
        var connection = new Option<string?>("--connection")
        {
            Description = "Connection string of the organisation; otherwise " + Variable + " counts.", HelpName = "STRING",
        };
        var json = new Option<bool>("--json") { Description = "Write each report as one line of JSON." };
        var command = new Command("live", "Reports on deals of a Dataverse organisation, with your own rights. Writes nothing there.")
        {
            opportunities, connection, json,
        };
        command.SetAction(result =>
            new LiveCommand(result.GetValue(opportunities)!, result.GetValue(connection), result.GetValue(json)).Run(terminal));
        return command;
    }

    public int Run(Terminal terminal)
    {
        var connection = Connection ?? Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(connection)) return Refuse(terminal, ExitCode.Usage, "say with --connection or " + Variable + " which organisation");
        try
        {
            using var service = new ServiceClient(connection);
            return service.IsReady ? Report(service, terminal) : Refuse(terminal, ExitCode.InputError, "cannot connect: " + service.LastError);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return Refuse(terminal, ExitCode.InputError, fault.Message);
        }
    }

    private int Report(IOrganizationService service, Terminal terminal)
    {
        var page = Json ? null : Page.On(terminal);
        foreach (var opportunity in Opportunities)
        {
            if (!Guid.TryParse(opportunity, out var id) || LiveDeal.Read(service, id, DateTime.UtcNow) is not { } deal)
                return Refuse(terminal, ExitCode.InputError, "there is no opportunity " + opportunity + " that you may read");
            if (page == null) terminal.Out.WriteLine(ReportJson.Write(deal.Report, deal.Quotes));
            else new ReportPage(page, deal.Records, deal.Report, deal.Quotes).Write();
        }

        return ExitCode.Done;
    }

    private static int Refuse(Terminal terminal, int exitCode, string error)
    {
        terminal.Error.WriteLine("crmcoach: " + error + ".");
        return exitCode;
    }
}
