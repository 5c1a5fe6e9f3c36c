using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Training;

/// <summary>Writes the trained tables that the assembly carries.</summary>
internal static class ModelWriter
{
    /// <summary>Writes the tables as <c>weights.bin</c>, and what they were trained on as <c>weights.txt</c>; the same tables give the same bytes.</summary>
    public static void Write(string folder, string corpusHash, LinearModel[] models, TreeTable trees, int threshold, IReadOnlyList<Prepared> examples)
    {
        var packed = Pack(models, trees, threshold, examples);
        File.WriteAllBytes(Path.Combine(folder, "weights.bin"), packed);
        File.WriteAllText(Path.Combine(folder, "weights.txt"), $"""
            # What weights.bin, the reader's tables, was trained on, and its SHA-256. Both are written by Tools/Training; not to be edited.
            corpus {corpusHash}
            weights {Convert.ToHexStringLower(SHA256.HashData(packed))}

            """);
    }

    private static byte[] Pack(LinearModel[] models, TreeTable trees, int threshold, IReadOnlyList<Prepared> examples)
    {
        using var packed = new MemoryStream();
        using (var deflated = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var writer = new BinaryWriter(deflated))
        {
            var keys = WeightTable.Keys(models);
            Keys(writer, keys);
            foreach (var model in models) Linear(writer, keys, model);
            writer.Write(trees.Depth);
            writer.Write(trees.Bias);
            Ints(writer, trees.Inputs);
            Ints(writer, trees.Thresholds);
            Ints(writer, trees.Leaves);
            writer.Write(threshold);
            writer.Write(Frequency.Of(keys, examples));
        }

        return packed.ToArray();
    }

    private static void Keys(BinaryWriter writer, List<uint> keys)
    {
        writer.Write(keys.Count);
        var before = 0u;
        foreach (var key in keys)
        {
            VarInt(writer, key - before);
            before = key;
        }
    }

    private static void Linear(BinaryWriter writer, List<uint> keys, LinearModel table)
    {
        Ints(writer, table.Biases);
        Ints(writer, table.Scales);
        var lengths = table.Keys.Select((key, at) => (key, Length: table.Rows[at + 1] - table.Rows[at])).ToDictionary(row => row.key, row => row.Length);
        foreach (var key in keys) writer.Write((byte)lengths.GetValueOrDefault(key));
        for (var row = 0; row < table.Keys.Length; row++)
        {
            for (var at = table.Rows[row]; at < table.Rows[row + 1]; at++) writer.Write((byte)(table.Outputs[at] - (at > table.Rows[row] ? table.Outputs[at - 1] : 0)));
        }

        foreach (var weight in table.Weights) writer.Write(weight);
    }

    private static void Ints(BinaryWriter writer, IReadOnlyCollection<int> values)
    {
        writer.Write(values.Count);
        foreach (var value in values) writer.Write(value);
    }

    private static void VarInt(BinaryWriter writer, uint value)
    {
        for (; value >= 0x80; value >>= 7) writer.Write((byte)(value | 0x80));
        writer.Write((byte)value);
    }
}
