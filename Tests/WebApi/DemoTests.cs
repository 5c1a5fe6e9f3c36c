using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NUnit.Framework;

namespace CrmCoach.Tests.WebApi;

/// <summary>The sandbox by its command line, as a newcomer starts it.</summary>
[TestFixture]
internal sealed class DemoTests
{
    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("crmcoach-demo-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task The_demo_prints_every_deal_of_the_sample_with_the_worst_first()
    {
        var sample = Path.Combine(Repository.Root, "Tools", "Sample");
        var deals = Directory.GetFiles(Path.Combine(sample, "deals")).Length;

        var run = await RunAsync("demo", "--zip", Repository.ManagedZip, "--sample", sample, "--database", Path.Combine(folder, "demo.db"), "--port", "0");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var at = lines[0].IndexOf("Score", StringComparison.Ordinal);
        var scores = lines.Skip(1).Select(line => line[at..(at + 4)].Trim()).Where(score => score != "–").Select(int.Parse).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(lines, Has.Length.EqualTo(deals + 1));
            Assert.That(scores, Is.Ordered.And.Not.Empty);
            Assert.That(run.Error, Does.Contain("0 failed"));
        });
    }

    [Test]
    public async Task A_solution_is_imported_and_removed_and_each_says_so()
    {
        var database = Path.Combine(folder, "organisation.db");

        var import = await RunAsync("import", Repository.ManagedZip, "--database", database);
        var uninstall = await RunAsync("uninstall", "CrmCoach", "--database", database);
        var again = await RunAsync("uninstall", "CrmCoach", "--database", database);

        Assert.Multiple(() =>
        {
            Assert.That(import.Output, Does.StartWith("Imported CrmCoach "), import.Error);
            Assert.That(uninstall.Output.Trim(), Is.EqualTo("Removed CrmCoach."), uninstall.Error);
            Assert.That(again.ExitCode, Is.EqualTo(1));
            Assert.That(again.Error, Does.Contain("There is no solution CrmCoach"));
        });
    }

    [Test]
    public async Task A_missing_zip_is_named_and_ends_with_1()
    {
        var run = await RunAsync("demo", "--zip", "nowhere.zip", "--sample", Path.Combine(Repository.Root, "Tools", "Sample"), "--database", Path.Combine(folder, "demo.db"));

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.Contain("nowhere.zip"));
            Assert.That(run.Output, Is.Empty);
        });
    }

    [Test]
    public async Task A_sample_with_an_error_is_named_and_ends_with_1()
    {
        Directory.CreateDirectory(Path.Combine(folder, "deals"));
        await File.WriteAllTextAsync(Path.Combine(folder, "organisation.json"), "{}");
        await File.WriteAllTextAsync(Path.Combine(folder, "deals", "01-broken.json"), "{\"opportunity\":");

        var run = await RunAsync("demo", "--zip", Repository.ManagedZip, "--sample", folder, "--database", Path.Combine(folder, "demo.db"));

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.Contain("01-broken.json"));
        });
    }

    [Test]
    public async Task A_solution_is_imported_into_a_new_file()
    {
        var database = Path.Combine(folder, "new.db");

        var run = await RunAsync("import", Repository.ManagedZip, "--database", database);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(File.Exists(database), Is.True);
        });
    }

    [TestCase("demo", "--speed", "9")]
    [TestCase("dance")]
    [TestCase("import")]
    public async Task Wrong_usage_ends_with_2(params string[] arguments)
    {
        var run = await RunAsync(arguments);

        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    private static async Task<Run> RunAsync(params string[] arguments)
    {
        var program = Path.Combine(TestContext.CurrentContext.TestDirectory, "crmcoach-sandbox.dll");
        var start = new ProcessStartInfo("dotnet", arguments.Prepend(program)) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Run(process.ExitCode, await output, await error);
    }

    private sealed record Run(int ExitCode, string Output, string Error);
}
