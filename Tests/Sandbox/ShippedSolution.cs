using System.IO;
using NUnit.Framework;

namespace CrmCoach.Tests.Sandbox;

/// <summary>Where the build leaves the zip.</summary>
internal static class ShippedSolution
{
    public static string Repository { get; } = Find();

    public static string Zip => Path.Combine(Repository, "artifacts", "solution", "CrmCoach_managed.zip");

    private static string Find()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CrmCoach.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
