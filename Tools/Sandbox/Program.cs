using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using CrmCoach.Sandbox.Demo;
using CrmCoach.Sandbox.Importing;
using CrmCoach.Sandbox.Serving;

namespace CrmCoach.Sandbox;

/// <summary>The command line: exit code 0 done, 1 something failed and was named, 2 wrong usage.</summary>
internal static class Program
{
    private static readonly Option<string> Zip = new("--zip")
    {
        Description = "The solution to import.", DefaultValueFactory = _ => "artifacts/solution/CrmCoach_managed.zip",
    };

    private static readonly Option<string> Database = new("--database")
    {
        Description = "The organisation's file.", DefaultValueFactory = _ => "artifacts/sandbox/organisation.db",
    };

    private static readonly Option<string> Sample = new("--sample")
    {
        Description = "The folder of the sample organisation.", DefaultValueFactory = _ => "Tools/Sample",
    };

    private static readonly Option<bool> Serve = new("--serve") { Description = "Keep the site up afterwards." };

    private static readonly Option<int> Port = new("--port") { Description = "The site's port; 0 takes a free one.", DefaultValueFactory = _ => 5080 };

    private static readonly Option<string?> WebResources = new("--web-resources")
    {
        Description = "A folder whose files are served instead of the imported web resources, for writing them: reload shows a change.",
    };

    private static readonly Argument<string> ZipArgument = new("zip") { Description = "The solution." };

    private static readonly Argument<string> SolutionArgument = new("solution") { Description = "The solution's unique name." };

    private static async Task<int> Main(string[] arguments)
    {
        var result = Commands().Parse(arguments);
        var exitCode = await result.InvokeAsync();
        return result.Errors.Count > 0 ? 2 : exitCode;
    }

    private static RootCommand Commands()
    {
        var demo = new Command("demo", "Makes a sample sales organisation, imports the solution, and shows the coached pipeline.") { Zip, Database, Sample, Serve, Port, WebResources };
        demo.SetAction((parsed, cancellation) => Guarded(() => new DemoRun(OptionsOf(parsed)).RunAsync(cancellation)));
        var serve = new Command("serve", "Serves an organisation that the demo or import made.") { Database, Port, WebResources };
        serve.SetAction((parsed, cancellation) => Guarded(() => ServeAsync(parsed, cancellation)));
        var import = new Command("import", "Imports or upgrades a solution in an organisation, which is made where there is none.") { ZipArgument, Database };
        import.SetAction(parsed => Guarded(() => Task.FromResult(Import(parsed))).GetAwaiter().GetResult());
        var uninstall = new Command("uninstall", "Removes a solution from an organisation, with its tables, columns and their data.") { SolutionArgument, Database };
        uninstall.SetAction(parsed => Guarded(() => Task.FromResult(Uninstall(parsed))).GetAwaiter().GetResult());
        return new RootCommand("A local stand-in for a Dataverse organisation.") { demo, serve, import, uninstall };
    }

    private static DemoOptions OptionsOf(ParseResult parsed) => new(
        parsed.GetRequiredValue(Zip),
        parsed.GetRequiredValue(Database),
        parsed.GetRequiredValue(Sample),
        parsed.GetValue(Serve),
        parsed.GetValue(Port),
        parsed.GetValue(WebResources));

    private static async Task<int> ServeAsync(ParseResult parsed, CancellationToken cancellation)
    {
        using var organisation = Organisation.Open(parsed.GetRequiredValue(Database), OrganisationClock.System);
        organisation.Queue.Start();
        await using var site = await Site.StartAsync(
            organisation, $"http://localhost:{parsed.GetValue(Port)}", null, parsed.GetValue(WebResources));
        SiteAddresses.Print(site, organisation);
        await Site.UntilAsync(cancellation);
        return 0;
    }

    private static int Import(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(Database);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var organisation = File.Exists(path) ? Organisation.Open(path, OrganisationClock.System) : Organisation.Create(path, OrganisationClock.System);
        Print(organisation.Import(parsed.GetRequiredValue(ZipArgument)));
        return 0;
    }

    private static void Print(ImportResult result)
    {
        Console.WriteLine(result.Before is null
            ? $"Imported {result.Solution} {result.Version}."
            : $"{(result.Before < result.Version ? "Upgraded" : "Updated")} {result.Solution} from {result.Before} to {result.Version}.");
        foreach (var part in result.Removed)
            Console.WriteLine("Removed " + part);
    }

    private static int Uninstall(ParseResult parsed)
    {
        using var organisation = Organisation.Open(parsed.GetRequiredValue(Database), OrganisationClock.System);
        organisation.Uninstall(parsed.GetRequiredValue(SolutionArgument));
        Console.WriteLine($"Removed {parsed.GetRequiredValue(SolutionArgument)}.");
        return 0;
    }

    private static async Task<int> Guarded(Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception failure) when (failure is DemoException or ImportException or DependencyException or ArgumentException or IOException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return 1;
        }
    }
}
