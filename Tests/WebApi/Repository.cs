using System.IO;
using NUnit.Framework;

namespace CrmCoach.Tests.WebApi;

/// <summary>Where the build leaves things.</summary>
internal static class Repository
{
    /// <summary>The managed solution as the build packed it: what an admin would import.</summary>
    public static string ManagedZip => Path.Combine(Root, "artifacts", "solution", "CrmCoach_managed.zip");

    /// <summary>The folder of the solution file, above the tests' own.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CrmCoach.sln")))
                folder = folder.Parent;
            return folder?.FullName ?? throw new DirectoryNotFoundException("The repository's root was not found above the tests.");
        }
    }
}
