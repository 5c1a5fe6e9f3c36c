namespace CrmCoach.Scoring.Labels.Model;

/// <summary>A linear model as stored: the weights of key i are those from rows[i] up to rows[i + 1], each for one output. No key is 0, keys ascend.</summary>
internal sealed record LinearModel(int[] Biases, int[] Scales, uint[] Keys, int[] Rows, byte[] Outputs, sbyte[] Weights)
{
    /// <summary>How many bits a key has: enough, the few features that meet by chance do little harm.</summary>
    public const int KeyBits = 24;

    /// <summary>The key of a feature.</summary>
    public static uint Key(ulong feature)
    {
        var key = (uint)(feature >> (64 - KeyBits));
        return key == 0 ? 1 : key;
    }
}
