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
    private readonly RowList _clause = new();
    private readonly RowList _sentence = new();
    private readonly RowList _text = new();
    private readonly int[] _sums = new int[Outputs.Count];
    private readonly List<int[]> _sentences = new();
    private readonly List<int[]> _clauses = new();
    private byte[] _seen = Array.Empty<byte>();
    private byte _round;
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
        if (_seen.Length != table.Count + 1 || ++_round == byte.MaxValue) Forget(table.Count + 1);
        LookedUp = 0;
        _text.Clear();
        _more.Clear();
        _features.Place(_more);
        _ofText = Find(table, _text);
        var part = 0;
        for (var index = 0; index < _document.Sentences.Count; index++) part = Sentence(table, index, part);
        Finish(table, WeightTable.Texts, _text, _ofText, Text);
    }

    /// <summary>Scores a sentence and its clauses, from this one on; the first clause of the next sentence.</summary>
    private int Sentence(WeightTable table, int index, int part)
    {
        _sentence.Clear();
        _more.Clear();
        _features.Place(_document.Sentences[index], _more);
        _features.AroundSentence(index, _more);
        var count = Find(table, _sentence);
        for (; part < _document.Parts.Count && _document.Parts[part].Parent == index; part++) count += Clause(table, part);
        Finish(table, WeightTable.Sentences, _sentence, count, Room(_sentences, index));
        return part;
    }

    /// <summary>Scores a clause; how many features it adds to its sentence.</summary>
    private int Clause(WeightTable table, int part)
    {
        _clause.Clear();
        _more.Clear();
        _features.Place(_document.Parts[part], _more);
        _features.AroundClause(part, _more);
        var count = Find(table, _clause);
        _own.Clear();
        _more.Clear();
        _features.Own(part, _own, _more);
        foreach (var feature in _own)
        {
            var row = table.Find(feature);
            if (row == WeightTable.Nothing) continue;
            _clause.Add(row);
            AddToSentence(row);
        }

        foreach (var feature in _more)
        {
            var row = table.Find(feature);
            if (row != WeightTable.Nothing) AddToSentence(row);
        }

        Finish(table, WeightTable.Clauses, _clause, count + _own.Count, Room(_clauses, part));
        LookedUp += _own.Count + _more.Count;
        _ofText += _own.Count + _more.Count;
        return _own.Count + _more.Count;
    }

    /// <summary>A feature counts once for a text.</summary>
    private void AddToSentence(int row)
    {
        _sentence.Add(row);
        if (_seen[row] == _round) return;
        _seen[row] = _round;
        _text.Add(row);
    }

    /// <summary>Adds the rows of the features at hand; how many features there are.</summary>
    private int Find(WeightTable table, RowList rows)
    {
        foreach (var feature in _more)
        {
            var row = table.Find(feature);
            if (row != WeightTable.Nothing) rows.Add(row);
        }

        LookedUp += _more.Count;
        return _more.Count;
    }

    private void Finish(WeightTable table, int model, RowList rows, int features, int[] scores)
    {
        table.Sum(rows, model, _sums);
        table[model].Finish(_sums, features, scores);
    }

    private void Forget(int rows)
    {
        _seen = new byte[rows];
        _round = 1;
    }

    private static int[] Room(List<int[]> rows, int index)
    {
        if (rows.Count == index) rows.Add(new int[Outputs.Count]);
        return rows[index];
    }
}
