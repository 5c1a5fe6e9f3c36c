using System.Collections.Generic;

namespace CrmCoach.Scoring.Labels.Model;

/// <summary>
/// The weights of the three linear models in one table: one look-up finds what a feature means to a clause, a sentence and a text.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>The models by number.</summary>
    public const int Sentences = 0, Clauses = 1, Texts = 2, Models = 3;

    private const int KnownBits = 1 << 20;
    private const int Head = 4 + Models;

    // Most features are in no table: a set of bits, which stays in the cache, turns them away.
    private readonly ulong[] _known = new ulong[KnownBits / 64];

    // Open addressing: where a feature's row begins.
    private readonly int[] _slots;
    private readonly int _mask;

    // A row is the key and the feature's number, two each, how many weights each model has, then output and weight of each in one number.
    private readonly short[] _rows;
    private readonly LinearModel[] _models;

    public WeightTable(LinearModel sentences, LinearModel clauses, LinearModel texts)
    {
        _models = new[] { sentences, clauses, texts };
        var keys = new SortedSet<uint>();
        var length = 1;
        foreach (var model in _models)
        {
            foreach (var key in model.Keys) keys.Add(key);
            length += model.Weights.Length;
        }

        Count = keys.Count;
        _rows = new short[length + (Count * Head)];
        var size = 1024;
        while (size < Count * 2) size *= 2;
        _slots = new int[size];
        _mask = size - 1;
        Fill(keys);
    }

    /// <summary>How many features there are.</summary>
    public int Count { get; }

    /// <summary>The model by number.</summary>
    public LinearModel this[int model] => _models[model];

    /// <summary>Where the row of a feature begins, or 0.</summary>
    public int Find(ulong feature)
    {
        var key = (int)LinearModel.Key(feature);
        if ((_known[(key & (KnownBits - 1)) >> 6] >> (key & 63) & 1) == 0) return 0;
        for (var slot = key & _mask; ; slot = (slot + 1) & _mask)
        {
            var row = _slots[slot];
            if (row == 0 || Number(row) == key) return row;
        }
    }

    /// <summary>The number of the feature whose row begins here, below <see cref="Count"/>.</summary>
    public int FeatureAt(int row) => Number(row + 2);

    /// <summary>Adds the weights that a row has for one model.</summary>
    public void Add(int row, int model, int[] sums)
    {
        var at = row + Head;
        for (var before = 0; before < model; before++) at += _rows[row + 4 + before];
        for (var end = at + _rows[row + 4 + model]; at < end; at++) sums[_rows[at] & 0xFF] += _rows[at] >> 8;
    }

    private int Number(int at) => (ushort)_rows[at] | _rows[at + 1] << 16;

    private void Fill(SortedSet<uint> keys)
    {
        var next = 1;
        var feature = 0;
        var places = new int[Models];
        foreach (var key in keys)
        {
            Place((int)key, next);
            Write(next, (int)key);
            Write(next + 2, feature++);
            var row = next;
            next += Head;
            for (var model = 0; model < Models; model++) next = Copy(_models[model], key, ref places[model], row + 4 + model, next);
        }
    }

    private int Copy(LinearModel model, uint key, ref int place, int count, int next)
    {
        if (place == model.Keys.Length || model.Keys[place] != key) return next;
        _rows[count] = (short)(model.Rows[place + 1] - model.Rows[place]);
        for (var at = model.Rows[place]; at < model.Rows[place + 1]; at++) _rows[next++] = (short)((model.Weights[at] << 8) | model.Outputs[at]);
        place++;
        return next;
    }

    private void Write(int at, int number)
    {
        _rows[at] = (short)number;
        _rows[at + 1] = (short)(number >> 16);
    }

    private void Place(int key, int row)
    {
        var slot = key & _mask;
        while (_slots[slot] != 0) slot = (slot + 1) & _mask;
        _slots[slot] = row;
        _known[(key & (KnownBits - 1)) >> 6] |= 1UL << (key & 63);
    }
}
