using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Training;

/// <summary>One thing to learn from: features, as how many they count, and which outputs are true of it.</summary>
internal sealed record Instance(ulong[] Features, int Size, bool[] Truth, float Weight);

/// <summary>
/// Logistic regression for all outputs at once by AdaGrad: one pass over the features of an instance moves every output's weight. The order of
/// instances comes from a fixed seed, so the same instances give the same model.
/// </summary>
internal sealed record LinearTrainer
{
    private const float Negligible = 0.003f;

    // Eight outputs at a time; Outputs.Count is seven times that.
    private const int Lane = 8, Lanes = Outputs.Count / Lane;

    public int Epochs { get; init; } = 16;

    public float Rate { get; init; } = 0.1f;

    public float Decay { get; init; } = 0.005f;

    /// <summary>How many weights to keep in all.</summary>
    public int Keep { get; init; } = 820_000;

    public int LeastSeen { get; init; } = 4;

    /// <summary>How many features to keep after the first pass.</summary>
    public int Features { get; init; } = 120_000;

    /// <summary>The features to learn; all that were seen often enough where null.</summary>
    public HashSet<uint>? Only { get; init; }

    /// <summary>A first, short pass: a model, and the features that matter in it.</summary>
    public LinearModel First(IReadOnlyList<Instance> instances, out HashSet<uint> features)
    {
        var state = (this with { Epochs = 2 }).Learn(instances, out var keys, out var seen);
        var weights = new float[keys.Length];
        for (var key = 0; key < keys.Length; key++)
        {
            for (var output = 0; output < Outputs.Count; output++) weights[key] += Math.Abs(state.Weights[(key * Outputs.Count) + output]);
            weights[key] *= MathF.Sqrt(Math.Min(seen[key], 30));
        }

        features = Enumerable.Range(0, keys.Length).OrderByDescending(key => weights[key]).ThenBy(key => keys[key]).Take(Features).Select(key => keys[key]).ToHashSet();
        return LinearTable.From(keys, seen, state.Weights, state.Biases, int.MaxValue);
    }

    /// <summary>Trains and rounds to bytes.</summary>
    public LinearModel Pack(IReadOnlyList<Instance> instances)
    {
        var state = Learn(instances, out var keys, out var seen);
        return LinearTable.From(keys, seen, state.Weights, state.Biases, Keep);
    }

    private State Learn(IReadOnlyList<Instance> instances, out uint[] keys, out int[] seen)
    {
        var rows = Index(instances, out keys, out seen);
        var state = new State(new float[keys.Length * Outputs.Count], new float[keys.Length], new float[Outputs.Count]);
        for (var output = 0; output < Outputs.Count; output++)
        {
            var count = 0.5;
            foreach (var instance in instances) count += instance.Truth[output] ? 1 : 0;
            state.Biases[output] = (float)Math.Log(count / instances.Count);
        }

        var order = new int[instances.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        var random = 12345u;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                random = (random * 1664525u) + 1013904223u;
                var other = (int)((random >> 8) % (uint)(i + 1));
                (order[i], order[other]) = (order[other], order[i]);
            }

            foreach (var i in order) Step(rows[i], instances[i], state);
        }

        return state;
    }

    private int[][] Index(IReadOnlyList<Instance> instances, out uint[] keys, out int[] counts)
    {
        var seen = new Dictionary<uint, int>();
        foreach (var instance in instances)
        {
            foreach (var feature in instance.Features)
            {
                var key = LinearModel.Key(feature);
                seen[key] = seen.GetValueOrDefault(key) + 1;
            }
        }

        var numbers = new Dictionary<uint, int>();
        foreach (var (key, count) in seen)
        {
            if (count >= LeastSeen && (Only == null || Only.Contains(key))) numbers.Add(key, numbers.Count);
        }

        keys = new uint[numbers.Count];
        counts = new int[numbers.Count];
        foreach (var (key, number) in numbers) 
        {
            keys[number] = key;
            counts[number] = seen[key];
        }

        var rows = new int[instances.Count][];
        var row = new List<int>();
        for (var i = 0; i < rows.Length; i++)
        {
            row.Clear();
            foreach (var feature in instances[i].Features)
            {
                if (numbers.TryGetValue(LinearModel.Key(feature), out var number)) row.Add(number);
            }

            rows[i] = row.ToArray();
        }

        return rows;
    }

    private void Step(int[] row, Instance instance, State state)
    {
        Span<Vector256<float>> sums = stackalloc Vector256<float>[Lanes];
        Sum(row, state, sums);
        var value = 1f / MathF.Sqrt(instance.Size);
        var active = 0;
        for (var output = 0; output < Outputs.Count; output++)
        {
            var odds = (sums[output / Lane][output % Lane] * value) + state.Biases[output];
            var gradient = ((1f / (1f + MathF.Exp(-odds))) - (instance.Truth[output] ? 1f : 0f)) * instance.Weight;
            sums[output / Lane] = sums[output / Lane].WithElement(output % Lane, gradient);
            state.Biases[output] -= 0.01f * gradient;
            if (Math.Abs(gradient) > Negligible) active |= 1 << (output / Lane);
        }

        if (active != 0) Move(row, state, sums, value, active);
    }

    private static void Sum(int[] row, State state, Span<Vector256<float>> sums)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(state.Weights);
        Vector256<float> a = default, b = default, c = default, d = default, e = default, f = default, g = default;
        foreach (var number in row)
        {
            var at = (nuint)(number * Outputs.Count);
            a += Vector256.LoadUnsafe(ref weights, at);
            b += Vector256.LoadUnsafe(ref weights, at + 8);
            c += Vector256.LoadUnsafe(ref weights, at + 16);
            d += Vector256.LoadUnsafe(ref weights, at + 24);
            e += Vector256.LoadUnsafe(ref weights, at + 32);
            f += Vector256.LoadUnsafe(ref weights, at + 40);
            g += Vector256.LoadUnsafe(ref weights, at + 48);
        }

        sums[0] = a;
        sums[1] = b;
        sums[2] = c;
        sums[3] = d;
        sums[4] = e;
        sums[5] = f;
        sums[6] = g;
    }

    private void Move(int[] row, State state, Span<Vector256<float>> gradients, float value, int active)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(state.Weights);
        for (var lane = 0; lane < Lanes; lane++) gradients[lane] *= value;
        var decay = Vector256.Create(Decay * value);
        foreach (var number in row)
        {
            var step = Vector256.Create(Rate / MathF.Sqrt(state.Squares[number] + 1e-4f));
            var squares = Vector256<float>.Zero;
            for (var lane = 0; lane < Lanes; lane++)
            {
                if ((active >> lane & 1) == 0) continue;
                var at = (nuint)((number * Outputs.Count) + (lane * Lane));
                var weight = Vector256.LoadUnsafe(ref weights, at);
                var gradient = gradients[lane] + (decay * weight);
                squares += gradient * gradient;
                (weight - (step * gradient)).StoreUnsafe(ref weights, at);
            }

            state.Squares[number] += Vector256.Sum(squares) / Outputs.Count;
        }
    }

    private sealed record State(float[] Weights, float[] Squares, float[] Biases);
}
