namespace CrmCoach.Scoring.Labels.Model;

/// <summary>A sum of small decision trees over integers. Each tree is full: 2^depth - 1 questions "is input f above t", then 2^depth leaves.</summary>
internal sealed class TreeModel
{
    private readonly int _depth;
    private readonly int _bias;
    private readonly int[] _inputs;
    private readonly int[] _thresholds;
    private readonly int[] _leaves;

    public TreeModel(int depth, int bias, int[] inputs, int[] thresholds, int[] leaves)
    {
        _depth = depth;
        _bias = bias;
        _inputs = inputs;
        _thresholds = thresholds;
        _leaves = leaves;
    }

    /// <summary>Log-odds in 4096ths.</summary>
    public int Score(int[] row)
    {
        var questions = (1 << _depth) - 1;
        var trees = _inputs.Length / questions;
        var score = _bias;
        for (var tree = 0; tree < trees; tree++)
        {
            var node = 0;
            for (var level = 0; level < _depth; level++)
            {
                var at = (tree * questions) + node;
                node = (2 * node) + (row[_inputs[at]] > _thresholds[at] ? 2 : 1);
            }

            score += _leaves[(tree << _depth) + node - questions];
        }

        return score;
    }
}
