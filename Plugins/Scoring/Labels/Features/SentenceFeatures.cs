using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Concepts;
using CrmCoach.Scoring.Labels.Words;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Features;

/// <summary>What the model sees of a sentence: its words, runs of words, concepts, pairs of concepts, who speaks, and a little of its neighbours.</summary>
internal sealed class SentenceFeatures
{
    private const int LongestSentence = 120;
    private const int MostPairedHits = 24;

    private readonly Document _document;
    private readonly Roles _roles;
    private readonly List<ulong> _units = new();
    private readonly List<ulong> _distinct = new();

    public SentenceFeatures(Document document)
    {
        _document = document;
        _roles = new Roles(document);
    }

    /// <summary>Adds the features of one sentence of the document.</summary>
    public void Of(int index, FeatureSet features)
    {
        var sentence = _document.Sentences[index];
        Place(index, sentence, features);
        WordRuns(sentence, features);
        Concepts(sentence, features);
        Units(sentence, features);
        if (index > 0) Neighbour(Feature.Before, _document.Sentences[index - 1], features);
        if (index + 1 < _document.Sentences.Count) Neighbour(Feature.After, _document.Sentences[index + 1], features);
    }

    /// <summary>Adds the features of one clause, with the sentence around it.</summary>
    public void OfClause(int index, FeatureSet features)
    {
        var clause = _document.Parts[index];
        var sentence = _document.Sentences[clause.Parent];
        Place(clause.Parent, clause, features);
        WordRuns(clause, features);
        Concepts(clause, features);
        Units(clause, features);
        if (index > 0 && _document.Parts[index - 1].Parent == clause.Parent) Neighbour(Feature.Before, _document.Parts[index - 1], features);
        if (index + 1 < _document.Parts.Count && _document.Parts[index + 1].Parent == clause.Parent) Neighbour(Feature.After, _document.Parts[index + 1], features);
        for (var at = sentence.FirstHit; at < sentence.EndHit; at++) features.Add(Feature.Around.With(Concept(_document.Hits[at])));
    }

    /// <summary>Adds the features of the whole text.</summary>
    public void OfText(FeatureSet features)
    {
        features.Add(Feature.Place.With((ulong)_document.Kind, (ulong)_document.Direction));
        features.Add(Feature.Size.With((ulong)(_document.Sentences.Count < 3 ? _document.Sentences.Count : _document.Sentences.Count < 6 ? 3 : 4)));
        foreach (var sentence in _document.Sentences)
        {
            WordRuns(sentence, features);
            Concepts(sentence, features);
            Units(sentence, features);
        }
    }

    private void Place(int index, Sentence sentence, FeatureSet features)
    {
        var words = sentence.EndWord - sentence.FirstWord;
        features.Add(Feature.Place.With((ulong)_document.Kind, (ulong)_document.Direction));
        features.Add(Feature.Direction.With((ulong)_document.Direction, _document.ByCustomer ? 1UL : 0UL));
        features.Add(Feature.Field.With((ulong)sentence.Field));
        features.Add(Feature.Size.With((ulong)(words < 4 ? 0 : words < 8 ? 1 : words < 16 ? 2 : words < 30 ? 3 : 4)));
        if (sentence.Asks) features.Add(Feature.Asks.With((ulong)_document.Direction));
        if (sentence.Exclaims) features.Add(Feature.Exclaims.With(0));
        if (_document.Sentences.Count == 1) features.Add(Feature.Alone.With(0));
    }

    private void WordRuns(Sentence sentence, FeatureSet features)
    {
        var words = _document.Words;
        var end = Limit(sentence);
        for (var at = sentence.FirstWord; at < end; at++)
        {
            var stem = words[at].Stem;
            features.Add(Feature.Stem.With(stem));
            features.Add(Feature.Surface.With(words[at].Surface));
            features.Add(Feature.Prefix.With(words[at].Prefix));
            if (at + 1 < end) features.Add(Feature.Pair.With(stem, words[at + 1].Stem));
            if (at + 2 < end) features.Add(Feature.Skip.With(stem, words[at + 2].Stem));
            if (at + 3 < end) features.Add(Feature.Skip.With(stem, words[at + 3].Stem));
        }
    }

    private void Concepts(Sentence sentence, FeatureSet features)
    {
        var hits = _document.Hits;
        _distinct.Clear();
        for (var at = sentence.FirstHit; at < sentence.EndHit; at++)
        {
            var concept = Concept(hits[at]);
            features.Add(Feature.Concept.With(concept));
            features.Add(Feature.ConceptPlace.With(concept, (ulong)_document.Direction));
            if (!_distinct.Contains(concept)) _distinct.Add(concept);
        }

        var count = _distinct.Count < MostPairedHits ? _distinct.Count : MostPairedHits;
        for (var first = 0; first < count; first++)
        {
            for (var second = first + 1; second < count; second++)
            {
                var low = System.Math.Min(_distinct[first], _distinct[second]);
                var high = System.Math.Max(_distinct[first], _distinct[second]);
                features.Add(Feature.ConceptPair.With(low, high));
            }
        }
    }

    /// <summary>The sentence once more, with concepts and roles in the place of words.</summary>
    private void Units(Sentence sentence, FeatureSet features)
    {
        _units.Clear();
        var hit = sentence.FirstHit;
        var end = Limit(sentence);
        for (var at = sentence.FirstWord; at < end;)
        {
            while (hit < sentence.EndHit && _document.Hits[hit].First < at) hit++;
            var longest = -1;
            for (var next = hit; next < sentence.EndHit && _document.Hits[next].First == at; next++)
            {
                if (longest < 0 || _document.Hits[next].End > _document.Hits[longest].End) longest = next;
            }

            if (longest >= 0)
            {
                _units.Add(Concept(_document.Hits[longest]));
                at = _document.Hits[longest].End;
            }
            else
            {
                _units.Add(_roles.Of(_document.Words[at].Stem));
                at++;
            }
        }

        for (var at = 0; at < _units.Count; at++)
        {
            features.Add(Feature.Unit.With(_units[at]));
            if (at + 1 < _units.Count) features.Add(Feature.UnitPair.With(_units[at], _units[at + 1]));
            if (at + 2 < _units.Count) features.Add(Feature.UnitSkip.With(_units[at], _units[at + 2]));
        }
    }

    private void Neighbour(ulong side, Sentence sentence, FeatureSet features)
    {
        for (var at = sentence.FirstHit; at < sentence.EndHit; at++) features.Add(side.With(1, Concept(_document.Hits[at])));
        var end = Limit(sentence);
        for (var at = sentence.FirstWord; at < end; at++) features.Add(side.With(2, _document.Words[at].Stem));
        if (sentence.Asks) features.Add(side.With(3));
    }

    private static int Limit(Sentence sentence) =>
        sentence.EndWord - sentence.FirstWord > LongestSentence ? sentence.FirstWord + LongestSentence : sentence.EndWord;

    private static ulong Concept(ConceptHit hit) => 0xC0FFEE_0000UL + (ulong)hit.Concept;
}
