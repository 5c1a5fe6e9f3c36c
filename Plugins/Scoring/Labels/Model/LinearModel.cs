namespace CrmCoach.Scoring.Labels.Model;

/// <summary>
/// A linear model as stored: the weights of key i are those from rows[i] up to rows[i + 1], each for one output. No key is 0. A score is a log-odds in 256ths:
/// bias + scale x (sum of weights) / sqrt(number of features).
/// </summary>
internal sealed record LinearModel(int[] Biases, int[] Scales, uint[] Keys, int[] Rows, byte[] Outputs, sbyte[] Weights)
{
    private const int MostFeatures = 4096;
    private static readonly int[] InverseRoots = Roots();

    /// <summary>The key of a feature: 24 bits are enough, the few that meet by chance do little harm.</summary>
    public static uint Key(ulong feature)
    {
        var key = (uint)(feature >> 40);
        return key == 0 ? 1 : key;
    }

    /// <summary>Turns the sums of so many features' weights into scores.</summary>
    public void Finish(int[] sums, int features, int[] scores)
    {
        long root = InverseRoots[features < MostFeatures ? features : MostFeatures - 1];
        for (var output = 0; output < scores.Length; output++)
        {
            scores[output] = Biases[output] + (int)((sums[output] * root * Scales[output]) / (1L << 24));
        }
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
