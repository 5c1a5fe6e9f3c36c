using System;
using System.IO;

namespace CrmCoach.Tests.Web;

/// <summary>Where the web resources and the tools that check them are.</summary>
internal static class WebFolders
{
    public static readonly string Repository = Above(AppContext.BaseDirectory, "CrmCoach.sln");

    public static string Resources => Path.Combine(Repository, "WebResources");

    /// <summary>The folder with <c>package.json</c>.</summary>
    public static string Checks => Path.Combine(Repository, "Tests", "Web");

    private static string Above(string folder, string file)
    {
        while (!File.Exists(Path.Combine(folder, file)))
            folder = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? throw new InvalidOperationException($"{file} is in no folder above the tests.");
        return folder;
    }
}
