using System;
using System.Linq;
using CrmCoach.Scoring.Labels.Model;
using NUnit.Framework;

namespace CrmCoach.Tests.Accuracy;

/// <summary>The table sums eight weights at a time in one number; that has to be what summing them one by one gives, for as many rows as a long text has.</summary>
public sealed class WeightTableTests
{
    private const int Most = 42;

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(771)]
    [TestCase(772)]
    [TestCase(5000)]
    public void Sums_are_those_of_the_single_weights(int rows)
    {
        var random = new Random(rows);
        var models = Enumerable.Range(0, WeightTable.Models).Select(_ => Model(random, extreme: false)).ToArray();
        Check(models, rows, random);
    }

    /// <summary>No byte runs over into the next where all weights are as large, or as small, as they may be.</summary>
    [Test]
    public void Sums_of_the_largest_weights_do_not_run_over()
    {
        var random = new Random(7);
        var models = Enumerable.Range(0, WeightTable.Models).Select(_ => Model(random, extreme: true)).ToArray();
        Check(models, 3000, random);
    }

    [Test]
    public void A_feature_that_is_not_in_the_table_has_no_row()
    {
        var model = Model(new Random(3), extreme: false);
        var table = new WeightTable(model, model, model);

        Assert.That(table.Find(Feature(model.Keys.Max() + 1)), Is.EqualTo(WeightTable.Nothing));
    }

    private static void Check(LinearModel[] models, int rows, Random random)
    {
        var table = new WeightTable(models[0], models[1], models[2]);
        var keys = Enumerable.Range(0, rows).Select(_ => models[0].Keys[random.Next(models[0].Keys.Length)]).ToArray();
        var list = new RowList();
        foreach (var key in keys) list.Add(table.Find(Feature(key)));
        for (var model = 0; model < WeightTable.Models; model++)
        {
            var sums = new int[Outputs.Count];
            table.Sum(list, model, sums);

            Assert.That(sums, Is.EqualTo(OneByOne(models[model], keys)));
        }
    }

    private static int[] OneByOne(LinearModel model, uint[] keys)
    {
        var sums = new int[Outputs.Count];
        foreach (var key in keys)
        {
            var row = Array.IndexOf(model.Keys, key);
            for (var at = model.Rows[row]; at < model.Rows[row + 1]; at++) sums[model.Outputs[at]] += model.Weights[at];
        }

        return sums;
    }

    private static LinearModel Model(Random random, bool extreme)
    {
        var keys = Enumerable.Range(1, 60).Select(number => (uint)number * 1001).ToArray();
        var rows = Enumerable.Range(0, keys.Length + 1).Select(row => row * Outputs.Count).ToArray();
        var outputs = Enumerable.Range(0, rows[^1]).Select(at => (byte)(at % Outputs.Count)).ToArray();
        var weights = outputs.Select(output => (sbyte)(extreme ? (output % 2 == 0 ? Most : -Most) : random.Next(-Most, Most + 1))).ToArray();
        return new LinearModel(new int[Outputs.Count], Enumerable.Repeat(1, Outputs.Count).ToArray(), keys, rows, outputs, weights);
    }

    private static ulong Feature(uint key) => (ulong)key << (64 - LinearModel.KeyBits);
}
