using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Packing;
using CrmCoach.Pack.Source;

namespace CrmCoach.Pack.Commands;

/// <summary>The command line: pack, lint, rules. Exit codes: 0 done, 1 the solution has mistakes, 2 wrong usage.</summary>
public static class CommandLine
{
    private const int Done = 0;
    private const int Mistakes = 1;
    private const int WrongUsage = 2;

    private static readonly Option<string> Tree = Path("--tree", "The unpacked solution.", "Solution");
    private static readonly Option<string> Web = Path("--web", "The web resources; a file's path under it is its unique name.", "WebResources");
    private static readonly Option<string> Assembly = Path(
        "--assembly", "The plug-in assembly.", "artifacts/bin/CrmCoach.Plugins/debug/CrmCoach.Plugins.dll");
    private static readonly Option<string> Out = Path("--out", "The folder to put the two zips in.", "artifacts/solution");

    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var parsed = Root(output, errors).Parse(args);
        if (parsed.Errors.Count == 0)
            return parsed.Invoke();
        foreach (var error in parsed.Errors)
            errors.WriteLine(error.Message);
        return WrongUsage;
    }

    private static RootCommand Root(TextWriter output, TextWriter errors)
    {
        var lint = new Command("lint", "Checks the solution and writes nothing.") { Tree, Web, Assembly };
        lint.SetAction(parsed => Lint(Read(parsed), errors));
        var rules = new Command("rules", "Lists what is checked.");
        rules.SetAction(_ => List(output));
        var root = new RootCommand(
            "Packs solution, plug-in assembly and web resources into a managed and an unmanaged zip, or says why they would not import.")
        {
            Tree, Web, Assembly, Out, lint, rules,
        };
        root.SetAction(parsed => Pack(Read(parsed), parsed.GetValue(Out)!, output, errors));
        return root;
    }

    private static int Pack(Tree tree, string folder, TextWriter output, TextWriter errors)
    {
        if (Lint(tree, errors) is var result and not Done)
            return result;
        foreach (var zip in Output.Write(tree, folder))
            output.WriteLine(zip);
        return Done;
    }

    private static int Lint(Tree tree, TextWriter errors)
    {
        var findings = RuleBook.Check(tree);
        foreach (var finding in findings)
            errors.WriteLine(finding);
        return findings.Count == 0 ? Done : Mistakes;
    }

    private static int List(TextWriter output)
    {
        var width = RuleBook.All.Max(rule => rule.Id.Length);
        foreach (var rule in RuleBook.All)
            output.WriteLine($"{rule.Id.PadRight(width)}  {rule.Demand}");
        return Done;
    }

    private static Tree Read(ParseResult parsed) => Source.Tree.Read(new(
        parsed.GetValue(Tree)!, parsed.GetValue(Web)!, parsed.GetValue(Assembly)!, typeof(CommandLine).Assembly.GetName().Version!));

    private static Option<string> Path(string name, string description, string standard) =>
        new(name) { Description = description, DefaultValueFactory = _ => standard };
}
