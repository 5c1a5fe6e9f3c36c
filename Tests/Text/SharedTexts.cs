using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CrmCoach.Scoring.Text;
using NUnit.Framework;

namespace CrmCoach.Tests.Text;

/// <summary>A whole text of the evaluation sets that lie beside the repository, with the words that were marked in it.</summary>
/// <param name="Id">Its name in the set.</param>
/// <param name="Text">The activity.</param>
/// <param name="Quotes">The marked words.</param>
internal sealed record SharedText(string Id, ActivityText Text, IReadOnlyList<string> Quotes)
{
    private static readonly string[] Files = { "dev.jsonl", "texts/a.jsonl", "texts/b.jsonl", "texts/c.jsonl", "texts/d.jsonl" };

    /// <summary>All of them; the test is skipped where they are not there.</summary>
    public static IReadOnlyList<SharedText> ReadAll()
    {
        var folder = Path.Combine(Root(), "..", "shared", "eval");
        if (!Directory.Exists(folder)) Assert.Ignore("The evaluation sets are not beside the repository (../shared/eval).");
        return Files.SelectMany(file => File.ReadLines(Path.Combine(folder, file))).Select(Read).ToList();
    }

    private static SharedText Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var row = document.RootElement;
        var kind = System.Enum.Parse<ActivityKind>(row.GetProperty("kind").GetString()!, ignoreCase: true);
        var direction = System.Enum.Parse<Direction>(row.GetProperty("direction").GetString()!, ignoreCase: true);
        var text = new ActivityText(kind, direction, row.GetProperty("subject").GetString()!, row.GetProperty("body").GetString()!);
        var quotes = row.GetProperty("labels").EnumerateArray().Select(label => label.GetProperty("quote").GetString()!).ToList();
        return new SharedText(row.GetProperty("id").GetString()!, text, quotes);
    }

    private static string Root()
    {
        var folder = TestContext.CurrentContext.TestDirectory;
        while (!File.Exists(Path.Combine(folder, "CrmCoach.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
