using System;
using System.IO;

namespace CrmCoach.Benchmarks;

/// <summary>Where the texts and cue lists lie.</summary>
internal static class Repository
{
    public static readonly string Root = Find(AppContext.BaseDirectory);

    private static string Find(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "CrmCoach.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No CrmCoach.sln above the benchmarks.");
        return folder;
    }
}
