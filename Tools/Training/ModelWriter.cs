using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Training;

/// <summary>Writes the trained tables as the text file that the assembly carries.</summary>
internal static class ModelWriter
{
    private const int LineLength = 144;

    /// <summary>Writes the tables and behind them how often their features occur; the same tables give the same bytes.</summary>
    public static void Write(string path, string corpusHash, LinearModel sentences, LinearModel clauses, LinearModel texts, TreeTable trees, int threshold, byte[] often)
    {
        using var packed = new MemoryStream();
        using (var deflated = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var writer = new BinaryWriter(deflated))
        {
            Linear(writer, sentences);
            Linear(writer, clauses);
            Linear(writer, texts);
            writer.Write(trees.Depth);
            writer.Write(trees.Bias);
            Ints(writer, trees.Inputs);
            Ints(writer, trees.Thresholds);
            Ints(writer, trees.Leaves);
            writer.Write(threshold);
            writer.Write(often);
        }

        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("# Weights of the reader, written by Tools/Training; not to be edited.");
        file.WriteLine("# corpus " + corpusHash);
        var base64 = Convert.ToBase64String(packed.ToArray());
        for (var at = 0; at < base64.Length; at += LineLength) file.WriteLine(base64.Substring(at, Math.Min(LineLength, base64.Length - at)));
    }

    private static void Linear(BinaryWriter writer, LinearModel table)
    {
        Ints(writer, table.Biases);
        Ints(writer, table.Scales);
        writer.Write(table.Keys.Length);
        var before = 0u;
        foreach (var key in table.Keys)
        {
            VarInt(writer, key - before);
            before = key;
        }

        for (var i = 0; i < table.Keys.Length; i++) writer.Write((byte)(table.Rows[i + 1] - table.Rows[i]));
        writer.Write(table.Outputs);
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
