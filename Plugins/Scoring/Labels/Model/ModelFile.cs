using System;
using System.IO;
using System.IO.Compression;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Model;

/// <summary>
/// The trained tables as the assembly carries them, deflated. <c>Tools/Training</c> writes them, and beside them <c>weights.txt</c>, which says what they were
/// trained on and is part of the reader's version.
/// </summary>
internal sealed class ModelFile
{
    private const string Path = "Labels/Model/weights.bin";

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
        using var deflated = new DeflateStream(Lexicon.Open(Path), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        deflated.CopyTo(unpacked);
        var reader = new ByteReader(unpacked.ToArray());
        var keys = ReadKeys(reader);
        var sentences = ReadLinear(reader, keys);
        var clauses = ReadLinear(reader, keys);
        var texts = ReadLinear(reader, keys);
        var depth = reader.Int();
        var bias = reader.Int();
        var trees = new TreeModel(depth, bias, reader.Ints(), reader.Ints(), reader.Ints());
        var threshold = reader.Int();
        return new ModelFile(new WeightTable(sentences, clauses, texts, reader.Rest()), trees, threshold);
    }

    /// <summary>The features of all three models, each as its distance from the one before.</summary>
    private static uint[] ReadKeys(ByteReader reader)
    {
        var keys = new uint[reader.Int()];
        var key = 0u;
        for (var i = 0; i < keys.Length; i++) keys[i] = key += reader.VarInt();
        return keys;
    }

    /// <summary>How many weights each feature has, which outputs they are for, each as its distance from the one before, and the weights.</summary>
    private static LinearModel ReadLinear(ByteReader reader, uint[] keys)
    {
        var biases = reader.Ints();
        var scales = reader.Ints();
        var lengths = reader.Bytes(keys.Length);
        var rows = new int[keys.Length + 1];
        for (var i = 0; i < keys.Length; i++) rows[i + 1] = rows[i] + lengths[i];
        var outputs = reader.Bytes(rows[keys.Length]);
        for (var i = 0; i < keys.Length; i++)
        {
            for (var at = rows[i] + 1; at < rows[i + 1]; at++) outputs[at] += outputs[at - 1];
        }

        var weights = new sbyte[outputs.Length];
        Buffer.BlockCopy(reader.Bytes(weights.Length), 0, weights, 0, weights.Length);
        return new LinearModel(biases, scales, keys, rows, outputs, weights);
    }

    /// <summary>Reads numbers, low byte first, out of bytes at hand: a stream would be asked a million times.</summary>
    private sealed class ByteReader
    {
        private readonly byte[] _bytes;
        private int _at;

        public ByteReader(byte[] bytes) => _bytes = bytes;

        public int Int()
        {
            _at += 4;
            return _bytes[_at - 4] | _bytes[_at - 3] << 8 | _bytes[_at - 2] << 16 | _bytes[_at - 1] << 24;
        }

        public int[] Ints()
        {
            var values = new int[Int()];
            for (var i = 0; i < values.Length; i++) values[i] = Int();
            return values;
        }

        public uint VarInt()
        {
            var value = 0u;
            for (var shift = 0; ; shift += 7)
            {
                var part = _bytes[_at++];
                value |= (part & 0x7Fu) << shift;
                if (part < 0x80) return value;
            }
        }

        public byte[] Rest() => Bytes(_bytes.Length - _at);

        public byte[] Bytes(int count)
        {
            var bytes = new byte[count];
            Buffer.BlockCopy(_bytes, _at, bytes, 0, count);
            _at += count;
            return bytes;
        }
    }
}
