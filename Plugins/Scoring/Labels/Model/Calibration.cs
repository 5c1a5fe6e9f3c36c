namespace CrmCoach.Scoring.Labels.Model;

/// <summary>How a linear model's sums become scores. A score is a log-odds in 256ths: bias + scale x (sum of weights) / sqrt(number of features).</summary>
internal sealed class Calibration
{
    private const int MostFeatures = 4096;
    private static readonly int[] InverseRoots = Roots();

    private readonly int[] _biases;
    private readonly int[] _scales;

    public Calibration(int[] biases, int[] scales)
    {
        _biases = biases;
        _scales = scales;
    }

    /// <summary>Turns the sums of so many features' weights into scores.</summary>
    public void Finish(int[] sums, int features, int[] scores)
    {
        long root = InverseRoots[features < MostFeatures ? features : MostFeatures - 1];
        for (var output = 0; output < scores.Length; output++)
        {
            scores[output] = _biases[output] + (int)((sums[output] * root * _scales[output]) / (1L << 24));
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
