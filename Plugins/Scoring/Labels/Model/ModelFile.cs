using System;
using System.IO;
using System.IO.Compression;
using System.Text;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Model;

/// <summary>
/// The trained tables as the assembly carries them: deflated bytes in base64, one text file. <c>Tools/Training</c> writes it.
/// </summary>
internal sealed class ModelFile
{
    private const string Path = "Labels/Model/weights.txt";

    private ModelFile(WeightTable weights, TreeModel trees, int threshold)
    {
        Weights = weights;
        Trees = trees;
        Threshold = threshold;
    }

    public WeightTable Weights { get; }

    public TreeModel Trees { get; }

    /// <summary>A label is reported where the trees' score is above.</summary>
    public int Threshold { get; }

    /// <summary>The tables that the assembly carries.</summary>
    public static ModelFile Load()
    {
        var base64 = new StringBuilder();
        foreach (var line in Lexicon.Entries(Path)) base64.Append(line);
        using var packed = new MemoryStream(Convert.FromBase64String(base64.ToString()));
        using var deflated = new DeflateStream(packed, CompressionMode.Decompress);
        using var reader = new BinaryReader(deflated);
        var sentences = ReadLinear(reader);
        var clauses = ReadLinear(reader);
        var texts = ReadLinear(reader);
        var depth = reader.ReadInt32();
        var bias = reader.ReadInt32();
        var trees = new TreeModel(depth, bias, ReadInts(reader), ReadInts(reader), ReadInts(reader));
        return new ModelFile(new WeightTable(sentences, clauses, texts), trees, reader.ReadInt32());
    }

    private static LinearModel ReadLinear(BinaryReader reader)
    {
        var biases = ReadInts(reader);
        var scales = ReadInts(reader);
        var keys = new uint[reader.ReadInt32()];
        var rows = new int[keys.Length + 1];
        var key = 0u;
        for (var i = 0; i < keys.Length; i++)
        {
            key += (uint)ReadVarInt(reader);
            keys[i] = key;
        }

        for (var i = 0; i < keys.Length; i++) rows[i + 1] = rows[i] + reader.ReadByte();
        var outputs = reader.ReadBytes(rows[keys.Length]);
        var weights = new sbyte[outputs.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = reader.ReadSByte();
        return new LinearModel(biases, scales, keys, rows, outputs, weights);
    }

    private static int[] ReadInts(BinaryReader reader)
    {
        var values = new int[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++) values[i] = reader.ReadInt32();
        return values;
    }

    private static int ReadVarInt(BinaryReader reader)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = reader.ReadByte();
            value |= (part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
    }
}
