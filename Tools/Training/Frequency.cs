using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Training;

/// <summary>How often features occur, so that the table can lay those side by side that most texts need. It has no part in what is read.</summary>
internal static class Frequency
{
    /// <summary>For each key, how many examples show it, as the number of that number's bits.</summary>
    public static byte[] Of(IEnumerable<uint> keys, IEnumerable<Prepared> examples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var example in examples)
        {
            foreach (var key in Features(example).Select(LinearModel.Key).Distinct()) counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return keys.Select(key => (byte)(32 - BitOperations.LeadingZeroCount((uint)counts.GetValueOrDefault(key)))).ToArray();
    }

    private static IEnumerable<ulong> Features(Prepared example) =>
        example.Text.Concat(example.Sentences.SelectMany(sentence => sentence)).Concat(example.Clauses.SelectMany(clause => clause));
}
