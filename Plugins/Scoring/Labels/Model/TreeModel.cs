using System;

namespace CrmCoach.Scoring.Labels.Model;

/// <summary>A sum of small decision trees over integers. Each tree is full: 2^depth - 1 questions "is input f above t", then 2^depth leaves.</summary>
internal sealed class TreeModel
{
    // A question is one number: the threshold above, the input below.
    private const int InputBits = 6;
    private const int InputMask = (1 << InputBits) - 1;
    private const int MostExtreme = (1 << (31 - InputBits)) - 1;

    private readonly int _depth;
    private readonly int _bias;

    // Tree behind tree: its questions, then its leaves.
    private readonly int[] _trees;

    public TreeModel(int depth, int bias, int[] inputs, int[] thresholds, int[] leaves)
    {
        _depth = depth;
        _bias = bias;
        var questions = (1 << depth) - 1;
        _trees = new int[inputs.Length + leaves.Length];
        for (int tree = 0, at = 0; at < _trees.Length; tree++)
        {
            for (var node = tree * questions; node < (tree + 1) * questions; node++) _trees[at++] = Question(inputs[node], thresholds[node]);
            for (var leaf = tree << depth; leaf < (tree + 1) << depth; leaf++) _trees[at++] = leaves[leaf];
        }
    }

    /// <summary>Log-odds in 4096ths. Inputs are below 2^25 either way. No branch depends on an answer, so that the processor works on several trees at once.</summary>
    public int Score(int[] row)
    {
        var trees = _trees;
        var size = (2 << _depth) - 1;
        var score = _bias;
        for (var tree = 0; tree < trees.Length; tree += size)
        {
            var node = 0;
            for (var level = 0; level < _depth; level++)
            {
                var question = trees[tree + node];
                var isAbove = (uint)((question >> InputBits) - row[question & InputMask]) >> 31;
                node = (2 * node) + 1 + (int)isAbove;
            }

            score += trees[tree + node];
        }

        return score;
    }

    private static int Question(int input, int threshold) => Math.Max(-MostExtreme, Math.Min(MostExtreme, threshold)) << InputBits | input;
}
