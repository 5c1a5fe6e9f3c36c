using System.Collections.Generic;

namespace CrmCoach.Scoring.Labels.Model;

/// <summary>
/// Scores a set of features for every output, in integers. A score is a log-odds in 256ths: bias + scale x (sum of weights) / sqrt(number of features).
/// </summary>
internal sealed class LinearModel
{
    private const int MostFeatures = 4096;
    private static readonly int[] InverseRoots = Roots();

    private readonly int[] _biases;
    private readonly int[] _scales;
    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly byte[] _outputs;
    private readonly sbyte[] _weights;
    private readonly int _mask;

    /// <summary>A table of rows: the weights of key i are those from rows[i] up to rows[i + 1]. No key is 0.</summary>
    public LinearModel(int[] biases, int[] scales, uint[] keys, int[] rows, byte[] outputs, sbyte[] weights)
    {
        _biases = biases;
        _scales = scales;
        _outputs = outputs;
        _weights = weights;
        var size = 1024;
        while (size < keys.Length * 2) size *= 2;
        _mask = size - 1;
        _keys = new uint[size];
        _rows = new int[size * 2];
        for (var i = 0; i < keys.Length; i++) Place(keys[i], rows[i], rows[i + 1]);
    }

    /// <summary>The key of a feature: 24 bits are enough, the few that meet by chance do little harm.</summary>
    public static uint Key(ulong feature)
    {
        var key = (uint)(feature >> 40);
        return key == 0 ? 1 : key;
    }

    /// <summary>Puts the score of each output into <paramref name="scores"/>.</summary>
    public void Score(List<ulong> features, int[] scores)
    {
        System.Array.Clear(scores, 0, scores.Length);
        foreach (var feature in features)
        {
            var key = Key(feature);
            var slot = (int)(key & (uint)_mask);
            while (_keys[slot] != key && _keys[slot] != 0) slot = (slot + 1) & _mask;
            if (_keys[slot] == 0) continue;
            var end = _rows[(slot * 2) + 1];
            for (var at = _rows[slot * 2]; at < end; at++) scores[_outputs[at]] += _weights[at];
        }

        long root = InverseRoots[features.Count < MostFeatures ? features.Count : MostFeatures - 1];
        for (var output = 0; output < scores.Length; output++)
        {
            scores[output] = _biases[output] + (int)((scores[output] * root * _scales[output]) / (1L << 24));
        }
    }

    private void Place(uint key, int from, int to)
    {
        var slot = (int)(key & (uint)_mask);
        while (_keys[slot] != 0) slot = (slot + 1) & _mask;
        _keys[slot] = key;
        _rows[slot * 2] = from;
        _rows[(slot * 2) + 1] = to;
    }

    /// <summary>65536 / sqrt(n), rounded down, found without floating point.</summary>
    private static int[] Roots()
    {
        var roots = new int[MostFeatures];
        roots[0] = 65536;
        var root = 65536L;
        for (var n = 1; n < MostFeatures; n++)
        {
            while (root * root * n > 1L << 32) root--;
            roots[n] = (int)root;
        }

        return roots;
    }
}
