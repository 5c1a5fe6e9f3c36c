using System;

namespace CrmCoach.Scoring.Labels.Model;

/// <summary>Rows of the weight table that are to be summed, in any order and with repeats.</summary>
internal sealed class RowList
{
    private int[] _rows = new int[256];

    public int Count { get; private set; }

    public int this[int index] => _rows[index];

    public void Clear() => Count = 0;

    public void Add(int row)
    {
        if (Count == _rows.Length) Array.Resize(ref _rows, Count * 2);
        _rows[Count++] = row;
    }

    /// <summary>The rows themselves, with room behind them that is filled with rows of nothing up to a multiple of this number.</summary>
    public int[] PaddedTo(int multiple, out int count)
    {
        count = (Count + multiple - 1) / multiple * multiple;
        while (_rows.Length < count) Array.Resize(ref _rows, _rows.Length * 2);
        for (var at = Count; at < count; at++) _rows[at] = WeightTable.Nothing;
        return _rows;
    }
}
