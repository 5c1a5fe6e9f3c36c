using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Xml;
using CrmCoach.Pack.Findings;
using CrmCoach.Pack.Packing;
using CrmCoach.Pack.Source;
using CrmCoach.Pack.Unpacking;

namespace CrmCoach.Pack.Commands;

/// <summary>The command line: pack, lint, unpack, rules. Exit codes: 0 done, 1 the solution has mistakes or the zip cannot be unpacked, 2 wrong usage.</summary>
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

    private static readonly Argument<string> Zip = new("zip") { Description = "A solution, managed or unmanaged." };
    private static readonly Option<string> Into = new("--into") { Description = "A folder that is empty or not there yet.", Required = true };

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
        var lint = new Command("lint", "Checks the solution and writes nothing. What is checked:\n\n" + Table()) { Tree, Web, Assembly };
        lint.SetAction(parsed => Lint(Read(parsed), errors));
        var rules = new Command("rules", "Lists what is checked.");
        rules.SetAction(_ => List(output));
        var unpack = new Command("unpack", "Makes a tree, web resources and an assembly of a zip again.") { Zip, Into };
        unpack.SetAction(parsed => Unpack(parsed.GetValue(Zip)!, parsed.GetValue(Into)!, output, errors));
        var root = new RootCommand(
            "Packs solution, plug-in assembly and web resources into a managed and an unmanaged zip, or says why they would not import.")
        {
            Tree, Web, Assembly, Out, lint, unpack, rules,
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

    private static int Unpack(string zip, string folder, TextWriter output, TextWriter errors)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            return Refuse($"{folder} is not empty.", errors);
        try
        {
            foreach (var entry in Unpacked.Of(new ZipFiles(File.ReadAllBytes(zip))))
                Write(System.IO.Path.Combine(folder, entry.Path), entry.Content);
            output.WriteLine(folder);
            return Done;
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or XmlException)
        {
            return Refuse($"{zip}: {failure.Message}", errors);
        }
    }

    private static int Refuse(string message, TextWriter errors)
    {
        errors.WriteLine(message);
        return Mistakes;
    }

    private static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    private static int List(TextWriter output)
    {
        output.Write(Table());
        return Done;
    }

    private static string Table()
    {
        var width = RuleBook.All.Max(rule => rule.Id.Length);
        return string.Concat(RuleBook.All.Select(rule => $"{rule.Id.PadRight(width)}  {rule.Demand}\n"));
    }

    private static Tree Read(ParseResult parsed) => Source.Tree.Read(new(
        parsed.GetValue(Tree)!, parsed.GetValue(Web)!, parsed.GetValue(Assembly)!, typeof(CommandLine).Assembly.GetName().Version!));

    private static Option<string> Path(string name, string description, string standard) =>
        new(name) { Description = description, DefaultValueFactory = _ => standard };
}
