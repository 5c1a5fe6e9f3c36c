using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NUnit.Framework;

namespace CrmCoach.Tests.Support;

/// <summary>Where the corpora lie in the source tree.</summary>
internal static class Corpus
{
    public static readonly string Root = Find();

    public static string Deals => Path.Combine(Root, "Tests", "Corpus", "deals");

    /// <summary>The names of the labelled deals.</summary>
    public static IEnumerable<string> DealNames => Directory.GetFiles(Deals, "*.json")
        .Select(Path.GetFileNameWithoutExtension)
        .Where(name => !name!.EndsWith(".report", StringComparison.Ordinal))
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToArray()!;

    private static string Find()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder != null && !File.Exists(Path.Combine(folder.FullName, "CrmCoach.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the source tree.");
    }
}
