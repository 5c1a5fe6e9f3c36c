using System;
using System.Collections.Generic;
using System.IO;

namespace CrmCoach.Scoring.Labels.Model;

/// <summary>
/// The weights of the three linear models in one table: one look-up finds what a feature means to a clause, a sentence and a text. Every row has a place for
/// every output, one byte each, and rows are summed eight outputs at a time (<see cref="LaneSums"/>): most features that occur have weights for many outputs.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>The models by number.</summary>
    public const int Sentences = 0, Clauses = 1, Texts = 2, Models = 3;

    /// <summary>The row of a feature that is not in the table: all its weights are 0.</summary>
    public const int Nothing = 0;

    private const int RowLength = Models * LaneSums.Words;

    // A slot holds the number of a row, how far it is from where it should be, and what of the key its place does not say.
    private const int FarBits = 8;
    private const int MostFar = (1 << FarBits) - 1;

    private readonly uint[] _slots;
    private readonly int _restBits;
    private readonly uint _restMask;

    // Row behind row, in each the weights for sentences, clauses and texts.
    private readonly ulong[] _weights;
    private readonly Calibration[] _calibrations = new Calibration[Models];

    /// <summary>
    /// Puts the models together. How often the features occur, in any measure, is by key in ascending order; rows that are read often then lie side by side and
    /// stay in the processor's cache. Where it is not known, or of another table, the order is that of the keys.
    /// </summary>
    public WeightTable(LinearModel sentences, LinearModel clauses, LinearModel texts, byte[]? often = null)
    {
        var models = new[] { sentences, clauses, texts };
        var keys = Keys(models);
        Count = keys.Count;
        var numbers = Numbers(often?.Length == Count ? often : new byte[Count]);
        var bits = 10;
        while (1 << bits < Count * 2) bits++;
        _restBits = LinearModel.KeyBits - bits;
        _restMask = (1u << _restBits) - 1;
        _slots = new uint[(1 << bits) + MostFar + 1];
        for (var at = 0; at < Count; at++) Place(keys[at], (uint)numbers[at]);
        _weights = new ulong[(Count + 1) * RowLength];
        for (var at = 0; at < _weights.Length; at++) _weights[at] = LaneSums.Zeros;
        for (var model = 0; model < Models; model++)
        {
            Fill(model, models[model], keys, numbers);
            _calibrations[model] = new Calibration(models[model].Biases, models[model].Scales);
        }
    }

    /// <summary>How many features there are.</summary>
    public int Count { get; }

    /// <summary>How the sums of a model, by number, become scores.</summary>
    public Calibration this[int model] => _calibrations[model];

    /// <summary>The number of a feature's row, from 1 to <see cref="Count"/>, or <see cref="Nothing"/>.</summary>
    public int Find(ulong feature)
    {
        var key = LinearModel.Key(feature);
        var rest = key & _restMask;
        for (var slot = (int)(key >> _restBits); ; slot++, rest += 1u << _restBits)
        {
            var entry = _slots[slot];
            if (entry == 0) return Nothing;
            if ((entry & ((1u << (_restBits + FarBits)) - 1)) == rest) return (int)(entry >> (_restBits + FarBits));
        }
    }

    /// <summary>Sums the weights that rows have for one model.</summary>
    public void Sum(RowList rows, int model, int[] sums) => LaneSums.Of(_weights, RowLength, model * LaneSums.Words, rows, sums);

    /// <summary>The keys of all models, ascending.</summary>
    public static List<uint> Keys(params LinearModel[] models)
    {
        var keys = new List<uint>();
        var places = new int[models.Length];
        while (true)
        {
            var least = uint.MaxValue;
            for (var model = 0; model < models.Length; model++)
            {
                if (places[model] < models[model].Keys.Length) least = Math.Min(least, models[model].Keys[places[model]]);
            }

            if (least == uint.MaxValue) return keys;
            keys.Add(least);
            for (var model = 0; model < models.Length; model++)
            {
                if (places[model] < models[model].Keys.Length && models[model].Keys[places[model]] == least) places[model]++;
            }
        }
    }

    private void Place(uint key, uint number)
    {
        var slot = (int)(key >> _restBits);
        var far = 0u;
        for (; _slots[slot] != 0; slot++)
        {
            if (++far > MostFar) throw new InvalidDataException("The table's keys are too much alike.");
        }

        _slots[slot] = (number << (_restBits + FarBits)) | (far << _restBits) | (key & _restMask);
    }

    /// <summary>The number of each row, from 1: those that occur most often first.</summary>
    private static int[] Numbers(byte[] often)
    {
        var next = new int[byte.MaxValue + 2];
        foreach (var measure in often) next[measure]++;
        next[byte.MaxValue + 1] = 1;
        for (var measure = byte.MaxValue; measure > 0; measure--) next[measure] += next[measure + 1];
        var numbers = new int[often.Length];
        for (var at = 0; at < often.Length; at++) numbers[at] = next[often[at] + 1]++;
        return numbers;
    }

    private void Fill(int model, LinearModel stored, List<uint> keys, int[] numbers)
    {
        var at = 0;
        for (var place = 0; place < stored.Keys.Length; place++)
        {
            while (keys[at] != stored.Keys[place]) at++;
            var row = (numbers[at] * RowLength) + (model * LaneSums.Words);
            for (var weight = stored.Rows[place]; weight < stored.Rows[place + 1]; weight++) LaneSums.Add(_weights, row, stored.Outputs[weight], stored.Weights[weight]);
        }
    }
}
