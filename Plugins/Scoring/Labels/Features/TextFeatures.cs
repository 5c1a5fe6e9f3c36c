using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Concepts;
using CrmCoach.Scoring.Labels.Words;

namespace CrmCoach.Scoring.Labels.Features;

/// <summary>
/// What the models see of a document. The features of a clause are part of those of its sentence, and these of the text's, so each is worked out once; beside
/// them a clause and a sentence see a little of their neighbours.
/// </summary>
internal sealed class TextFeatures
{
    private const int LongestSentence = 120;

    private readonly Document _document;
    private readonly Roles _roles;
    private readonly List<ulong> _units = new();
    private ulong _lastUnit;
    private ulong _lastButOneUnit;

    public TextFeatures(Document document)
    {
        _document = document;
        _roles = new Roles(document);
    }

    /// <summary>The feature that a concept occurs.</summary>
    public static ulong OfConcept(int concept) => Feature.Concept.With(Concept(concept));

    /// <summary>Adds what there is to say of a sentence or clause before its words.</summary>
    public void Place(Sentence sentence, List<ulong> features)
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

    /// <summary>Adds what there is to say of the text before its words.</summary>
    public void Place(List<ulong> features)
    {
        features.Add(Feature.Place.With((ulong)_document.Kind, (ulong)_document.Direction));
        features.Add(Feature.Size.With((ulong)(_document.Sentences.Count < 3 ? _document.Sentences.Count : _document.Sentences.Count < 6 ? 3 : 4)));
    }

    /// <summary>Adds a clause's own features. What reaches from the clause before into it belongs to the sentence alone. Clauses come in order.</summary>
    public void Own(int part, List<ulong> own, List<ulong> crossing)
    {
        var clause = _document.Parts[part];
        var sentence = _document.Sentences[clause.Parent];
        var end = Limit(sentence, clause.EndWord);
        WordRuns(clause.FirstWord, end, own);
        Concepts(clause, own);
        var isFirst = clause.FirstWord == sentence.FirstWord;
        if (!isFirst) WordRunsAcross(clause.FirstWord, end, crossing);
        Units(clause, end);
        if (!isFirst) UnitsAcross(crossing);
        for (var at = 0; at < _units.Count; at++)
        {
            own.Add(Feature.Unit.With(_units[at]));
            if (at + 1 < _units.Count) own.Add(Feature.UnitPair.With(_units[at], _units[at + 1]));
            if (at + 2 < _units.Count) own.Add(Feature.UnitSkip.With(_units[at], _units[at + 2]));
        }

        _lastButOneUnit = _units.Count > 1 ? _units[_units.Count - 2] : 0;
        _lastUnit = _units.Count > 0 ? _units[_units.Count - 1] : 0;
    }

    /// <summary>Adds what the sentences before and after say.</summary>
    public void AroundSentence(int index, List<ulong> features)
    {
        if (index > 0) Neighbour(Feature.Before, _document.Sentences[index - 1], features);
        if (index + 1 < _document.Sentences.Count) Neighbour(Feature.After, _document.Sentences[index + 1], features);
    }

    /// <summary>Adds what the rest of the sentence says.</summary>
    public void AroundClause(int part, List<ulong> features)
    {
        var parts = _document.Parts;
        var parent = parts[part].Parent;
        if (part > 0 && parts[part - 1].Parent == parent) Neighbour(Feature.Before, parts[part - 1], features);
        if (part + 1 < parts.Count && parts[part + 1].Parent == parent) Neighbour(Feature.After, parts[part + 1], features);
        var sentence = _document.Sentences[parent];
        for (var at = sentence.FirstHit; at < sentence.EndHit; at++) features.Add(Feature.Around.With(Concept(_document.Hits[at])));
    }

    private void WordRuns(int first, int end, List<ulong> features)
    {
        var words = _document.Words;
        for (var at = first; at < end; at++)
        {
            var stem = words[at].Stem;
            features.Add(Feature.Stem.With(stem));
            features.Add(Feature.StemPlace.With(stem, (ulong)_document.Direction));
            features.Add(Feature.Surface.With(words[at].Surface));
            features.Add(Feature.Prefix.With(words[at].Prefix));
            if (at + 1 < end) features.Add(Feature.Pair.With(stem, words[at + 1].Stem));
            if (at + 2 < end) features.Add(Feature.Skip.With(stem, words[at + 2].Stem));
            if (at + 3 < end) features.Add(Feature.Skip.With(stem, words[at + 3].Stem));
        }
    }

    /// <summary>The pairs of words that a border parts. No clause is shorter than a pair is long.</summary>
    private void WordRunsAcross(int border, int end, List<ulong> features)
    {
        var words = _document.Words;
        for (var back = 1; back <= 3; back++)
        {
            for (var ahead = 0; ahead + back <= 3 && border + ahead < end; ahead++)
            {
                features.Add((ahead + back == 1 ? Feature.Pair : Feature.Skip).With(words[border - back].Stem, words[border + ahead].Stem));
            }
        }
    }

    private void Concepts(Sentence clause, List<ulong> features)
    {
        var hits = _document.Hits;
        for (var at = clause.FirstHit; at < clause.EndHit; at++)
        {
            var concept = Concept(hits[at]);
            features.Add(Feature.Concept.With(concept));
            features.Add(Feature.ConceptPlace.With(concept, (ulong)_document.Direction));
        }
    }

    /// <summary>The clause once more, with concepts and roles in the place of words.</summary>
    private void Units(Sentence clause, int end)
    {
        _units.Clear();
        var hits = _document.Hits;
        var hit = clause.FirstHit;
        for (var at = clause.FirstWord; at < end;)
        {
            while (hit < clause.EndHit && hits[hit].First < at) hit++;
            var longest = -1;
            for (var next = hit; next < clause.EndHit && hits[next].First == at; next++)
            {
                if (longest < 0 || hits[next].End > hits[longest].End) longest = next;
            }

            _units.Add(longest >= 0 ? Concept(hits[longest]) : _roles.Of(_document.Words[at].Stem));
            at = longest >= 0 ? hits[longest].End : at + 1;
        }
    }

    private void UnitsAcross(List<ulong> features)
    {
        if (_units.Count == 0 || _lastUnit == 0) return;
        features.Add(Feature.UnitPair.With(_lastUnit, _units[0]));
        if (_units.Count > 1) features.Add(Feature.UnitSkip.With(_lastUnit, _units[1]));
        if (_lastButOneUnit != 0) features.Add(Feature.UnitSkip.With(_lastButOneUnit, _units[0]));
    }

    private void Neighbour(ulong side, Sentence sentence, List<ulong> features)
    {
        for (var at = sentence.FirstHit; at < sentence.EndHit; at++) features.Add(side.With(1, Concept(_document.Hits[at])));
        var end = Limit(sentence, sentence.EndWord);
        for (var at = sentence.FirstWord; at < end; at++) features.Add(side.With(2, _document.Words[at].Stem));
        if (sentence.Asks) features.Add(side.With(3));
    }

    private static int Limit(Sentence sentence, int end) => end - sentence.FirstWord > LongestSentence ? sentence.FirstWord + LongestSentence : end;

    private static ulong Concept(ConceptHit hit) => Concept(hit.Concept);

    private static ulong Concept(int concept) => 0xC0FFEE_0000UL + (ulong)concept;
}
