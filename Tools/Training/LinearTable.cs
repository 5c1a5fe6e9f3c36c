using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Training;

/// <summary>Makes a linear model in bytes out of one in floating point.</summary>
internal static class LinearTable
{
    private const int Levels = 15;

    /// <summary>
    /// Rounds each output's weights to its own scale. Only so many are kept: the largest, counting how often their feature was seen.
    /// </summary>
    public static LinearModel From(uint[] keys, int[] seen, float[] weights, float[] biases, int keep)
    {
        var count = biases.Length;
        var scales = new int[count];
        var steps = new float[count];
        var least = new float[count];
        for (var output = 0; output < count; output++)
        {
            var values = Enumerable.Range(0, keys.Length).Select(key => Weight(weights[(key * count) + output], seen[key])).OrderDescending().ToArray();
            least[output] = keep < int.MaxValue && values.Length > keep / count ? values[keep / count] : 0f;
            var largest = 1e-6f;
            for (var i = output; i < weights.Length; i += count) largest = Math.Max(largest, Math.Abs(weights[i]));
            scales[output] = Math.Max(1, (int)MathF.Round(largest / Levels * 65536f));
            steps[output] = scales[output] / 65536f;
        }

        var kept = new List<uint>();
        var rows = new List<int> { 0 };
        var outputs = new List<byte>();
        var bytes = new List<sbyte>();
        foreach (var number in Enumerable.Range(0, keys.Length).OrderBy(number => keys[number]))
        {
            var before = outputs.Count;
            for (var output = 0; output < count; output++)
            {
                var weight = weights[(number * count) + output];
                var rounded = (int)MathF.Round(weight / steps[output]);
                if (rounded == 0 || Weight(weight, seen[number]) <= least[output]) continue;
                outputs.Add((byte)output);
                bytes.Add((sbyte)Math.Clamp(rounded, -Levels, Levels));
            }

            if (outputs.Count == before) continue;
            kept.Add(keys[number]);
            rows.Add(outputs.Count);
        }

        return new LinearModel(
            biases.Select(bias => (int)MathF.Round(bias * 256f)).ToArray(), scales, kept.ToArray(), rows.ToArray(), outputs.ToArray(), bytes.ToArray());
    }

    private static float Weight(float weight, int seen) => Math.Abs(weight) * MathF.Sqrt(Math.Min(seen, 30));
}
