using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Labels.Features;

/// <summary>A set of feature hashes in the order they came; cheap to clear.</summary>
internal sealed class FeatureSet
{
    private ulong[] _slots = new ulong[2048];
    private int[] _rounds = new int[2048];
    private int _round = 1;

    /// <summary>The features by first occurrence.</summary>
    public List<ulong> Items { get; } = new();

    public void Clear()
    {
        Items.Clear();
        _round++;
    }

    public void Add(ulong feature)
    {
        if (Items.Count * 2 > _slots.Length) Grow();
        if (Place(feature)) Items.Add(feature);
    }

    private bool Place(ulong feature)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(feature & (ulong)mask);
        while (_rounds[slot] == _round)
        {
            if (_slots[slot] == feature) return false;
            slot = (slot + 1) & mask;
        }

        _slots[slot] = feature;
        _rounds[slot] = _round;
        return true;
    }

    private void Grow()
    {
        _slots = new ulong[_slots.Length * 2];
        _rounds = new int[_rounds.Length * 2];
        Array.Clear(_rounds, 0, _rounds.Length);
        _round = 1;
        foreach (var feature in Items) Place(feature);
    }
}
