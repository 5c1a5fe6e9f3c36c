using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;

namespace CrmCoach.Benchmarks;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        var config = DefaultConfig.Instance
            // The runtime compiles anew what runs often, and where others use the machine it takes its time.
            .AddJob(Job.ShortRun.WithWarmupCount(8))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .WithArtifactsPath(System.IO.Path.Combine(Repository.Root, "artifacts", "benchmarks"));
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments.Length == 0 ? new[] { "--filter", "*" } : arguments, config);
    }
}
