using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CrmCoach.Benchmarks;

/// <summary>The words and phrases of the reader's concept lists, as somebody would have them who had no reader.</summary>
internal static class Cues
{
    /// <summary>The phrases of each concept, alternatives written out; <c>*</c> stands for up to two words.</summary>
    public static IReadOnlyList<string[]> ByConcept()
    {
        var concepts = new Dictionary<string, List<string>>();
        List<string>? current = null;
        foreach (var line in Directory.GetFiles(Path.Combine(Repository.Root, "Plugins", "Scoring", "Labels", "Concepts"), "*.txt").SelectMany(File.ReadLines))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] != '[') current!.AddRange(Phrases(line));
            else if (!concepts.TryGetValue(line, out current)) concepts.Add(line, current = new List<string>());
        }

        return concepts.Values.Select(phrases => phrases.ToArray()).ToArray();
    }

    private static IEnumerable<string> Phrases(string line) =>
        line.Split(' ').Aggregate(new[] { "" }.AsEnumerable(), (before, slot) => before.SelectMany(text => slot.Split('|').Select(word => (text + " " + word).TrimStart())));
}
