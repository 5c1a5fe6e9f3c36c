using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;

namespace CrmCoach.Scoring.Labels.Model;

/// <summary>
/// Sums rows of small weights, one byte an output, eight outputs in one number: adding two numbers adds eight pairs of weights. So that no byte runs over into
/// the next, a weight is stored as its distance from <see cref="Least"/>, three rows are added as bytes and their sums as numbers of two bytes.
/// </summary>
internal static class LaneSums
{
    /// <summary>How many numbers a row has for one model.</summary>
    public const int Words = Outputs.Count / 8;

    /// <summary>A number of eight weights 0.</summary>
    public const ulong Zeros = 0x0101010101010101UL * -Least;

    private const int Least = -42, Most = 43;
    private const int Together = 3;
    private const ulong Even = 0x00FF00FF00FF00FFUL;

    // As many rows as two bytes hold.
    private const int AtOnce = ushort.MaxValue / (Most - Least) / Together * Together;

    /// <summary>Adds to the weight that a row has for an output. It is called a million times before a process has read its first text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ulong[] rows, int row, int output, int weight)
    {
        if (weight is < Least or > Most || output >= Outputs.Count) throw OutOfRange(weight);
        unchecked
        {
            rows[row + (output >> 3)] += (ulong)(long)weight << ((output & 7) * 8);
        }
    }

    private static InvalidDataException OutOfRange(int weight) => new("A weight is out of range: " + weight.ToString(CultureInfo.InvariantCulture));

    /// <summary>The sums of these rows for each output. A row has so many numbers, those to sum begin at the first.</summary>
    public static void Of(ulong[] weights, int rowLength, int first, RowList list, int[] sums)
    {
        var rows = list.PaddedTo(Together, out var count);
        for (var output = 0; output < Outputs.Count; output++) sums[output] = Least * count;
        for (var start = 0; start < count; start += AtOnce)
        {
            var end = count - start < AtOnce ? count : start + AtOnce;
            for (var word = 0; word < Words; word++) Word(weights, rowLength, first + word, rows, start, end, sums, word * 8);
        }
    }

    private static void Word(ulong[] weights, int rowLength, int word, int[] rows, int start, int end, int[] sums, int output)
    {
        ulong even = 0, odd = 0;
        for (var at = start; at + 2 < end; at += Together)
        {
            var bytes = weights[(rows[at] * rowLength) + word] + weights[(rows[at + 1] * rowLength) + word] + weights[(rows[at + 2] * rowLength) + word];
            even += bytes & Even;
            odd += (bytes >> 8) & Even;
        }

        for (var lane = 0; lane < 8; lane += 2, even >>= 16, odd >>= 16)
        {
            sums[output + lane] += (int)(even & 0xFFFF);
            sums[output + lane + 1] += (int)(odd & 0xFFFF);
        }
    }
}
