using System;
using System.IO;
using CrmCoach.Pack.Source;

namespace CrmCoach.Tests.Pack;

/// <summary>Where the packer's tests find the repository's own solution.</summary>
internal static class PackSources
{
    public static readonly string Repository = Above(AppContext.BaseDirectory, "CrmCoach.sln");

    public static readonly Version Version = typeof(Tree).Assembly.GetName().Version!;

    public static string TreeFolder => Path.Combine(Repository, "Solution");

    public static string WebFolder => Path.Combine(Repository, "WebResources");

    public static string ComponentsFolder => Path.Combine(Repository, "Tests/Pack/Components");

    public static string Assembly => Path.Combine(Repository, "artifacts/bin/CrmCoach.Plugins", Configuration, "CrmCoach.Plugins.dll");

    /// <summary>debug or release, as these tests were built.</summary>
    private static string Configuration =>
        new DirectoryInfo(AppContext.BaseDirectory).Name.StartsWith("release", StringComparison.Ordinal) ? "release" : "debug";

    public static Tree ReadRepository() => Tree.Read(new(TreeFolder, WebFolder, Assembly, Version));

    /// <summary>A file that the project's machines share and a clone lacks, or null.</summary>
    public static string? SharedFile(string path)
    {
        var file = Path.Combine(Repository, "../shared", path);
        return File.Exists(file) ? file : null;
    }

    private static string Above(string folder, string file)
    {
        while (!File.Exists(Path.Combine(folder, file)))
            folder = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder))
                ?? throw new InvalidOperationException($"{file} is in no folder above the tests.");
        return folder;
    }
}
