using System.Collections.Generic;

namespace CrmCoach.Scoring.Labels.Model;

/// <summary>
/// Scores a set of features for every output, in integers. A score is a log-odds in 256ths: bias + scale x (sum of weights) / sqrt(number of features).
/// </summary>
internal sealed class LinearModel
{
    private const int KnownBits = 1 << 19;
    private const int MostFeatures = 4096;
    private static readonly int[] InverseRoots = Roots();

    private readonly int[] _biases;
    private readonly int[] _scales;

    // Most features are in no table: a small set of bits, which stays in the cache, turns them away.
    private readonly ulong[] _known = new ulong[KnownBits / 64];

    // Key and place of its weights side by side, so that a look-up touches one cache line.
    private readonly int[] _slots;

    // For each key how many weights it has, then output and weight of each in one number.
    private readonly short[] _weights;
    private readonly int _mask;

    /// <summary>A table of rows: the weights of key i are those from rows[i] up to rows[i + 1]. No key is 0.</summary>
    public LinearModel(int[] biases, int[] scales, uint[] keys, int[] rows, byte[] outputs, sbyte[] weights)
    {
        _biases = biases;
        _scales = scales;
        _weights = new short[weights.Length + keys.Length];
        var size = 1024;
        while (size < keys.Length * 2) size *= 2;
        _mask = size - 1;
        _slots = new int[size * 2];
        var next = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            Place((int)keys[i], next);
            _weights[next++] = (short)(rows[i + 1] - rows[i]);
            for (var at = rows[i]; at < rows[i + 1]; at++) _weights[next++] = (short)((weights[at] << 8) | outputs[at]);
        }
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
            var key = (int)Key(feature);
            if ((_known[(key & (KnownBits - 1)) >> 6] >> (key & 63) & 1) == 0) continue;
            var slot = key & _mask;
            while (_slots[slot * 2] != key && _slots[slot * 2] != 0) slot = (slot + 1) & _mask;
            if (_slots[slot * 2] == 0) continue;
            var at = _slots[(slot * 2) + 1];
            for (var left = _weights[at]; left > 0; left--)
            {
                var weight = _weights[++at];
                scores[weight & 0xFF] += weight >> 8;
            }
        }

        long root = InverseRoots[features.Count < MostFeatures ? features.Count : MostFeatures - 1];
        for (var output = 0; output < scores.Length; output++)
        {
            scores[output] = _biases[output] + (int)((scores[output] * root * _scales[output]) / (1L << 24));
        }
    }

    private void Place(int key, int row)
    {
        var slot = key & _mask;
        while (_slots[slot * 2] != 0) slot = (slot + 1) & _mask;
        _slots[slot * 2] = key;
        _known[(key & (KnownBits - 1)) >> 6] |= 1UL << (key & 63);
        _slots[(slot * 2) + 1] = row;
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
