using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using CrmCoach.Cli.Commands;
using CrmCoach.Cli.Json;

namespace CrmCoach.Cli;

/// <summary>Which words on the command line make which command.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that the arguments spell; its exit code.</summary>
    public static int Run(string[] arguments, Terminal terminal)
    {
        var root = new RootCommand("Reads sales activities and coaches deals: which obstacles the customer has, and what to do next.")
        {
            Analyze(terminal), Coach(terminal), Rules(terminal), Playbook(terminal),
        };
#if LIVE
        root.Add(Live.LiveCommand.Describe(terminal));
#endif
        var result = root.Parse(arguments);
        if (result.Errors.Count > 0) return Misunderstood(result, terminal);
        return result.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    private static Command Analyze(Terminal terminal)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "Activities as JSON Lines; - or nothing reads standard input.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => null,
        };
        file.Validators.Add(RefuseOptions);
        var command = new Command("analyze", "Finds labels in activities and writes them as JSON Lines, with the words that show them, whose words these are and how sure.") { file };
        command.SetAction(result => new AnalyzeCommand(result.GetValue(file)).Run(terminal));
        return command;
    }

    private static Command Coach(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Deal files; - reads standard input.", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(RefuseOptions);
        var json = new Option<bool>("--json") { Description = "Write each report as one line of JSON." };
        var asOf = new Option<DateTime?>("--as-of")
        {
            Description = "Judge for this date; otherwise the file's own asOf counts, or else now.", HelpName = "DATE", CustomParser = DateOf,
        };
        var playbook = new Option<string?>("--playbook")
        {
            Description = "Judge by this playbook; see crmcoach playbook.", HelpName = "FILE",
        };
        var language = new Option<string?>("--language") { Description = "Advise in this language: de, en, es, fr, or one of the playbook's.", HelpName = "LANGUAGE" };
        var command = new Command("coach", "Reports on deals: score, four pillars, advice with its evidence.") { files, json, asOf, playbook, language };
        command.SetAction(result => new CoachCommand(result.GetValue(files)!, result.GetValue(json), result.GetValue(asOf))
        {
            Playbook = result.GetValue(playbook),
            Language = result.GetValue(language),
        }.Run(terminal));
        return command;
    }

    private static Command Rules(Terminal terminal)
    {
        var markdown = new Option<bool>("--markdown") { Description = "Write the table for a web page." };
        var command = new Command("rules", "Lists the advice rules.") { markdown };
        command.SetAction(result => new RulesCommand(result.GetValue(markdown)).Run(terminal));
        return command;
    }

    private static Command Playbook(Terminal terminal)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "A playbook to check; - reads standard input.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => null,
        };
        file.Validators.Add(RefuseOptions);
        var command = new Command("playbook", "Writes every setting with its meaning, as the product comes or as a file changes it.") { file };
        command.SetAction(result => new PlaybookCommand(result.GetValue(file)).Run(terminal));
        return command;
    }

    // A mistyped option would otherwise be taken for a file.
    private static void RefuseOptions(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens)
            if (token.Value.Length > 1 && token.Value[0] == '-' && !File.Exists(token.Value)) argument.AddError("Unrecognized option '" + token.Value + "'.");
    }

    private static DateTime? DateOf(ArgumentResult argument)
    {
        if (IsoTime.TryRead(argument.Tokens[0].Value, out var date)) return date;
        argument.AddError("--as-of: expected a date such as 2026-11-21, found \"" + argument.Tokens[0].Value + "\".");
        return null;
    }

    private static int Misunderstood(ParseResult result, Terminal terminal)
    {
        foreach (var error in result.Errors) terminal.Error.WriteLine("crmcoach: " + error.Message);
        terminal.Error.WriteLine("Try: crmcoach " + (result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ") + "--help");
        return ExitCode.Usage;
    }
}
