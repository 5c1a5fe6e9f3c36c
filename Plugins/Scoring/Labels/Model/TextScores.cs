using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Features;

namespace CrmCoach.Scoring.Labels.Model;

/// <summary>What the linear models say about a document's sentences, clauses and the whole of it. The buffers are used again for the next.</summary>
internal sealed class TextScores
{
    private readonly Document _document;
    private readonly TextFeatures _features;
    private readonly List<ulong> _own = new();
    private readonly List<ulong> _more = new();
    private readonly int[] _clauseSums = new int[Outputs.Count];
    private readonly int[] _sentenceSums = new int[Outputs.Count];
    private readonly int[] _textSums = new int[Outputs.Count];
    private readonly List<int[]> _sentences = new();
    private readonly List<int[]> _clauses = new();
    private int[] _seen = Array.Empty<int>();
    private int _round;
    private int _ofText;

    public TextScores(Document document)
    {
        _document = document;
        _features = new TextFeatures(document);
    }

    /// <summary>How many features were looked up for the last document: the measure of the work done.</summary>
    public int LookedUp { get; private set; }

    /// <summary>The scores of the text.</summary>
    public int[] Text { get; } = new int[Outputs.Count];

    /// <summary>The scores of a sentence.</summary>
    public int[] Sentence(int index) => _sentences[index];

    /// <summary>The scores of a clause.</summary>
    public int[] Clause(int part) => _clauses[part];

    /// <summary>Scores the document.</summary>
    public void Read(WeightTable table)
    {
        if (_seen.Length != table.Count || ++_round == int.MaxValue) Forget(table.Count);
        LookedUp = 0;
        Clear(_textSums);
        _more.Clear();
        _features.Place(_more);
        _ofText = Sum(table, WeightTable.Texts, _textSums);
        var part = 0;
        for (var index = 0; index < _document.Sentences.Count; index++) part = Sentence(table, index, part);
        table[WeightTable.Texts].Finish(_textSums, _ofText, Text);
    }

    /// <summary>Scores a sentence and its clauses, from this one on; the first clause of the next sentence.</summary>
    private int Sentence(WeightTable table, int index, int part)
    {
        Clear(_sentenceSums);
        _more.Clear();
        _features.Place(_document.Sentences[index], _more);
        _features.AroundSentence(index, _more);
        var count = Sum(table, WeightTable.Sentences, _sentenceSums);
        for (; part < _document.Parts.Count && _document.Parts[part].Parent == index; part++) count += Clause(table, part);
        table[WeightTable.Sentences].Finish(_sentenceSums, count, Room(_sentences, index));
        return part;
    }

    /// <summary>Scores a clause; how many features it adds to its sentence.</summary>
    private int Clause(WeightTable table, int part)
    {
        Clear(_clauseSums);
        _more.Clear();
        _features.Place(_document.Parts[part], _more);
        _features.AroundClause(part, _more);
        var count = Sum(table, WeightTable.Clauses, _clauseSums);
        _own.Clear();
        _more.Clear();
        _features.Own(part, _own, _more);
        foreach (var feature in _own)
        {
            var row = table.Find(feature);
            if (row == 0) continue;
            table.Add(row, WeightTable.Clauses, _clauseSums);
            AddToSentence(table, row);
        }

        foreach (var feature in _more)
        {
            var row = table.Find(feature);
            if (row != 0) AddToSentence(table, row);
        }

        table[WeightTable.Clauses].Finish(_clauseSums, count + _own.Count, Room(_clauses, part));
        LookedUp += _own.Count + _more.Count;
        _ofText += _own.Count + _more.Count;
        return _own.Count + _more.Count;
    }

    /// <summary>A feature counts once for a text.</summary>
    private void AddToSentence(WeightTable table, int row)
    {
        table.Add(row, WeightTable.Sentences, _sentenceSums);
        var feature = table.FeatureAt(row);
        if (_seen[feature] == _round) return;
        _seen[feature] = _round;
        table.Add(row, WeightTable.Texts, _textSums);
    }

    private int Sum(WeightTable table, int model, int[] sums)
    {
        foreach (var feature in _more)
        {
            var row = table.Find(feature);
            if (row != 0) table.Add(row, model, sums);
        }

        LookedUp += _more.Count;
        return _more.Count;
    }

    private void Forget(int features)
    {
        _seen = new int[features];
        _round = 1;
    }

    private static int[] Room(List<int[]> rows, int index)
    {
        if (rows.Count == index) rows.Add(new int[Outputs.Count]);
        return rows[index];
    }

    private static void Clear(int[] sums) => Array.Clear(sums, 0, sums.Length);
}
