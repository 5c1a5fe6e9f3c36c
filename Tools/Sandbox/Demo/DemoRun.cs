using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CrmCoach.Sandbox.Serving;

namespace CrmCoach.Sandbox.Demo;

/// <summary>
/// The demo: a new organisation, the managed solution imported into it, the sample's rows created one by one through the site's own Web API so that
/// every step fires, and the coached pipeline.
/// </summary>
internal sealed class DemoRun(DemoOptions options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs the demo; 0 when every row was written and no step failed, else 1.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var sample = SampleFolder.Read(options.Sample);
        using var organisation = DatabaseFile.CreateAnew(options.Database, OrganisationClock.StartingAt(sample.AsOf));
        var watch = Stopwatch.StartNew();
        if (!File.Exists(options.Zip))
            throw new DemoException($"{options.Zip} does not exist: build the solution first, which packs it.");
        organisation.Import(options.Zip);
        var imported = watch.Elapsed;
        organisation.Queue.Start();
        await using var site = await Site.StartAsync(organisation, $"http://localhost:{options.Port}", null, options.WebResources);
        using var client = new SampleClient(site.Address);
        var records = await CoachAsync(organisation, client, sample, cancellation);
        await PipelineTable.PrintAsync(client, organisation, cancellation);
        PrintNumbers(organisation, records, imported, watch.Elapsed);
        if (organisation.Queue.Failed > 0)
            return Failed(organisation);
        if (options.Serve)
            await ServeAsync(site, organisation, cancellation);
        return 0;
    }

    private static async Task<int> CoachAsync(Organisation organisation, SampleClient client, SampleFolder sample, CancellationToken cancellation)
    {
        var root = Guid.Parse((string)(await client.GetAsync("WhoAmI", cancellation))["BusinessUnitId"]!);
        var writes = new SampleHistory(sample, root).Writes();
        await IDemoProgress.RunAsync(async progress =>
        {
            for (var done = 0; done < writes.Count; done++)
            {
                progress.Report("Records created", done, writes.Count);
                await client.SendAsync(writes[done], cancellation);
            }

            progress.Report("Records created", writes.Count, writes.Count);
            await DrainAsync(organisation, progress, cancellation);
        });
        return writes.Count(write => write.IsCreate);
    }

    private static async Task DrainAsync(Organisation organisation, IDemoProgress progress, CancellationToken cancellation)
    {
        var most = organisation.Queue.Pending;
        for (var pending = most; pending > 0; pending = organisation.Queue.Pending)
        {
            most = Math.Max(most, pending);
            progress.Report("Coaching steps run", most - pending, most);
            await Task.Delay(Patience, cancellation);
        }

        progress.Report("Coaching steps run", most, most);
    }

    private static void PrintNumbers(Organisation organisation, int records, TimeSpan imported, TimeSpan elapsed)
    {
        var steps = organisation.Statistics.Executions.Where(execution => execution.IsAsynchronous).ToArray();
        var mean = steps.Length == 0 ? 0 : steps.Average(step => step.Duration.TotalMilliseconds);
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Import {imported.TotalSeconds:0.0} s. {records} records, {steps.Length} steps ({mean:0} ms each), {organisation.Queue.Failed} failed. {elapsed.TotalSeconds:0.0} s in all."));
    }

    private static int Failed(Organisation organisation)
    {
        foreach (var failure in organisation.Queue.Failures)
            Console.Error.WriteLine(failure);
        Console.Error.WriteLine($"{organisation.Queue.Failed} steps failed.");
        return 1;
    }

    private static async Task ServeAsync(Site site, Organisation organisation, CancellationToken cancellation)
    {
        SiteAddresses.Print(site, organisation);
        await Site.UntilAsync(cancellation);
    }
}
