using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Concepts;
using CrmCoach.Scoring.Labels.Features;
using CrmCoach.Scoring.Labels.Model;

namespace CrmCoach.Scoring.Labels;

/// <summary>What an organisation's cues say about a document, by label. It is used again for the next.</summary>
internal sealed class CueBallot
{
    /// <summary>A half in log-odds of 4096ths.</summary>
    private const int Step = 2048;

    private readonly List<ConceptHit> _hits = new();
    private readonly HashSet<int> _counted = new();
    private readonly HashSet<int> _forbidden = new();
    private readonly int[] _weights = new int[Outputs.Labels];
    private readonly int[] _decided = new int[Outputs.Labels];

    /// <summary>Whether any cue was found.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Looks for the cues; in a text that is not English, for those of other languages.</summary>
    public void Read(Document document, CueList cues, bool isEnglish = true)
    {
        IsEmpty = true;
        if (cues.Count == 0) return;
        _counted.Clear();
        _forbidden.Clear();
        Array.Clear(_weights, 0, _weights.Length);
        for (var label = 0; label < _decided.Length; label++) _decided[label] = -1;
        for (var at = 0; at < document.Sentences.Count; at++)
        {
            _hits.Clear();
            cues.Match(document.Words, document.Sentences[at].FirstWord, document.Sentences[at].EndWord, _hits);
            if (!isEnglish) _hits.RemoveAll(hit => cues[hit.Concept].IsEnglish);
            foreach (var hit in _hits) Forbid(cues[hit.Concept], at);
            foreach (var hit in _hits) Count(hit.Concept, cues[hit.Concept], at);
        }
    }

    /// <summary>Whether a sentence must not show an output.</summary>
    public bool Forbids(int output, int sentence) => !IsEmpty && _forbidden.Contains((sentence * Outputs.Count) + output);

    /// <summary>What is added to the log-odds of a label, in 4096ths.</summary>
    public int Bonus(Label label) => IsEmpty ? 0 : _weights[(int)label] * Step;

    /// <summary>The sentence of a cue that decides alone for a label, or -1.</summary>
    public int Decided(Label label) => IsEmpty ? -1 : _decided[(int)label];

    private void Forbid(Cue cue, int sentence)
    {
        IsEmpty = false;
        if (cue.Weight == Cue.Forbids) _forbidden.Add((sentence * Outputs.Count) + (int)cue.Label);
    }

    private void Count(int number, Cue cue, int sentence)
    {
        var label = (int)cue.Label;
        if (cue.Weight == Cue.Forbids || Forbids(label, sentence)) return;
        if (cue.Weight != Cue.Decides) _weights[label] += _counted.Add(number) ? cue.Weight : 0;
        else if (_decided[label] < 0) _decided[label] = sentence;
    }
}
