using System;
using System.IO;

namespace CrmCoach.Tests.Dataverse;

/// <summary>What the build made: the tests run what an admin would import.</summary>
internal static class Built
{
    private static readonly string Artifacts = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../.."));

    public static string ManagedZip => Path.Combine(Artifacts, "solution/CrmCoach_managed.zip");

    public static string PluginAssembly => Path.Combine(Artifacts, "bin/CrmCoach.Plugins", Configuration, "CrmCoach.Plugins.dll");

    public static string Sample => Path.Combine(Artifacts, "../Tools/Sample");

    public static string Tool(string project, string name) => Path.Combine(Artifacts, "bin", project, Configuration, name + ".dll");

    private static string Configuration =>
        new DirectoryInfo(AppContext.BaseDirectory).Name.StartsWith("release", StringComparison.Ordinal) ? "release" : "debug";
}
