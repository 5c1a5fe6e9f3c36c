using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Training;

/// <summary>A linear model in bytes: what is stored, by ascending key.</summary>
internal sealed record LinearTable(int[] Biases, int[] Scales, uint[] Keys, int[] Rows, byte[] Outputs, sbyte[] Weights)
{
    private const int Smallest = 2;

    /// <summary>Rounds each output's weights to its own scale; what rounds to almost nothing is left out.</summary>
    public static LinearTable From(uint[] keys, float[] weights, float[] biases)
    {
        var count = biases.Length;
        var scales = new int[count];
        var steps = new float[count];
        for (var output = 0; output < count; output++)
        {
            var largest = 1e-6f;
            for (var i = output; i < weights.Length; i += count) largest = Math.Max(largest, Math.Abs(weights[i]));
            scales[output] = Math.Max(1, (int)MathF.Round(largest / 127f * 65536f));
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
                var rounded = (int)MathF.Round(weights[(number * count) + output] / steps[output]);
                if (Math.Abs(rounded) < Smallest) continue;
                outputs.Add((byte)output);
                bytes.Add((sbyte)Math.Clamp(rounded, -127, 127));
            }

            if (outputs.Count == before) continue;
            kept.Add(keys[number]);
            rows.Add(outputs.Count);
        }

        return new LinearTable(
            biases.Select(bias => (int)MathF.Round(bias * 256f)).ToArray(), scales, kept.ToArray(), rows.ToArray(), outputs.ToArray(), bytes.ToArray());
    }

    public LinearModel Build() => new(Biases, Scales, Keys, Rows, Outputs, Weights);
}
