using System;
using System.Collections.Generic;
using System.Linq;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Training;

/// <summary>Gradient boosting of full trees on integer rows, logistic loss, with thresholds taken from quantiles.</summary>
internal sealed class BoostedTrees
{
    private const int Bins = 48;

    public int Depth { get; init; } = 4;

    public int Trees { get; init; } = 120;

    public double Rate { get; init; } = 0.08;

    /// <summary>The share of rows and of inputs that each tree sees.</summary>
    public double RowShare { get; init; } = 1;

    public double InputShare { get; init; } = 1;

    public double Shrink { get; init; } = 8;

    public double LeastHessian { get; init; } = 6;

    /// <summary>Learns which rows are true.</summary>
    public TreeTable Train(IReadOnlyList<int[]> rows, IReadOnlyList<bool> truth)
    {
        var inputs = rows[0].Length;
        var cuts = Enumerable.Range(0, inputs).Select(input => Quantiles(rows, input)).ToArray();
        var binned = new byte[inputs][];
        for (var input = 0; input < inputs; input++) binned[input] = rows.Select(row => Bin(cuts[input], row[input])).ToArray();

        var share = truth.Count(positive => positive) / (double)rows.Count;
        var bias = Math.Log(share / (1 - share));
        var odds = Enumerable.Repeat(bias, rows.Count).ToArray();
        var gradients = new double[rows.Count];
        var hessians = new double[rows.Count];
        var questions = (1 << Depth) - 1;
        var chosen = new List<int>();
        var thresholds = new List<int>();
        var leaves = new List<int>();
        var place = new int[rows.Count];
        var random = 977u;
        var seen = new bool[inputs];
        for (var tree = 0; tree < Trees; tree++)
        {
            for (var input = 0; input < inputs; input++) seen[input] = Next(ref random) < InputShare;
            for (var i = 0; i < odds.Length; i++)
            {
                var chance = 1 / (1 + Math.Exp(-odds[i]));
                gradients[i] = chance - (truth[i] ? 1 : 0);
                hessians[i] = chance * (1 - chance);
                if (RowShare >= 1 || Next(ref random) < RowShare) continue;
                gradients[i] = 0;
                hessians[i] = 0;
            }

            Array.Clear(place);
            for (var level = 0; level < Depth; level++) Split(level, binned, cuts, seen, gradients, hessians, place, chosen, thresholds);

            var sums = new double[1 << Depth];
            var weights = new double[1 << Depth];
            for (var i = 0; i < place.Length; i++)
            {
                sums[place[i] - questions] += gradients[i];
                weights[place[i] - questions] += hessians[i];
            }

            var values = sums.Select((sum, leaf) => (int)Math.Round(-Rate * sum / (weights[leaf] + Shrink) * 4096)).ToArray();
            leaves.AddRange(values);
            for (var i = 0; i < place.Length; i++) odds[i] += values[place[i] - questions] / 4096.0;
        }

        return new TreeTable(Depth, (int)Math.Round(bias * 4096), chosen.ToArray(), thresholds.ToArray(), leaves.ToArray());
    }

    private void Split(int level, byte[][] binned, int[][] cuts, bool[] seen, double[] gradients, double[] hessians, int[] place, List<int> chosen, List<int> thresholds)
    {
        var first = (1 << level) - 1;
        var count = 1 << level;
        var bestGain = new double[count];
        var bestInput = new int[count];
        var bestBin = new int[count];
        var sums = new double[count * Bins];
        var weights = new double[count * Bins];
        for (var input = 0; input < binned.Length; input++)
        {
            if (cuts[input].Length == 0 || !seen[input]) continue;
            Array.Clear(sums);
            Array.Clear(weights);
            var bins = binned[input];
            for (var i = 0; i < place.Length; i++)
            {
                var at = ((place[i] - first) * Bins) + bins[i];
                sums[at] += gradients[i];
                weights[at] += hessians[i];
            }

            for (var node = 0; node < count; node++) Best(node, input, cuts[input].Length, sums, weights, bestGain, bestInput, bestBin);
        }

        for (var node = 0; node < count; node++)
        {
            chosen.Add(bestInput[node]);
            thresholds.Add(bestGain[node] > 0 ? cuts[bestInput[node]][bestBin[node]] : int.MaxValue);
        }

        for (var i = 0; i < place.Length; i++)
        {
            var node = place[i] - first;
            var above = bestGain[node] > 0 && binned[bestInput[node]][i] > bestBin[node];
            place[i] = (2 * place[i]) + (above ? 2 : 1);
        }
    }

    private void Best(int node, int input, int cuts, double[] sums, double[] weights, double[] bestGain, int[] bestInput, int[] bestBin)
    {
        double total = 0, weight = 0;
        for (var bin = 0; bin <= cuts; bin++)
        {
            total += sums[(node * Bins) + bin];
            weight += weights[(node * Bins) + bin];
        }

        var whole = total * total / (weight + Shrink);
        double left = 0, leftWeight = 0;
        for (var bin = 0; bin < cuts; bin++)
        {
            left += sums[(node * Bins) + bin];
            leftWeight += weights[(node * Bins) + bin];
            if (leftWeight < LeastHessian || weight - leftWeight < LeastHessian) continue;
            var gain = (left * left / (leftWeight + Shrink)) + ((total - left) * (total - left) / (weight - leftWeight + Shrink)) - whole;
            if (gain <= bestGain[node] + 1e-9) continue;
            bestGain[node] = gain;
            bestInput[node] = input;
            bestBin[node] = bin;
        }
    }

    private static double Next(ref uint random)
    {
        random = (random * 1664525u) + 1013904223u;
        return (random >> 8) / (double)(1 << 24);
    }

    private static int[] Quantiles(IReadOnlyList<int[]> rows, int input)
    {
        var values = rows.Select(row => row[input]).OrderBy(value => value).ToArray();
        var cuts = new List<int>();
        for (var bin = 1; bin < Bins - 8; bin++)
        {
            cuts.Add(values[(int)((long)bin * values.Length / (Bins - 8))]);
        }

        for (var part = 0; part < 7; part++) cuts.Add(values[values.Length - 1 - (values.Length / (60 << part))]);
        return cuts.Where(cut => cut < values[^1]).Distinct().OrderBy(cut => cut).ToArray();
    }

    private static byte Bin(int[] cuts, int value)
    {
        var bin = 0;
        while (bin < cuts.Length && value > cuts[bin]) bin++;
        return (byte)bin;
    }
}

/// <summary>Boosted trees as stored.</summary>
internal sealed record TreeTable(int Depth, int Bias, int[] Inputs, int[] Thresholds, int[] Leaves)
{
    public TreeModel Build() => new(Depth, Bias, Inputs, Thresholds, Leaves);
}
