using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Phrases;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Stance;

/// <summary>A clause within the words of its sentence, and the phrases of <c>Labels/Stance/stance.txt</c> in them.</summary>
internal sealed class Passage
{
    private static readonly PhraseBook Book = PhraseBook.Load("Labels/Stance/stance.txt", "Labels/Stance/doubt.txt");

    private readonly List<PlainWord> _words;
    private readonly List<PhraseHit> _hits;
    private readonly int _first;
    private readonly int _limit;

    public Passage(string text, Span sentence, Span clause)
    {
        _words = PlainWord.In(text, sentence);
        _first = _words.FindIndex(word => word.Start >= clause.Start);
        _limit = _words.FindLastIndex(word => word.Start < clause.End) + 1;
        if (_first < 0 || _first > _limit) _first = _limit;
        _hits = Book.In(_words, 0, _words.Count);
        _hits.RemoveAll(IsBroken);
    }

    /// <summary>Whether nothing follows in the sentence.</summary>
    public bool IsLast => _limit == _words.Count;

    /// <summary>The words of the clause.</summary>
    public List<PlainWord> Words => _words.GetRange(_first, _limit - _first);

    /// <summary>The words that follow in the sentence.</summary>
    public List<PlainWord> Rest => _words.GetRange(_limit, _words.Count - _limit);

    /// <summary>Whether the clause begins with a word of a list, links such as "and" aside.</summary>
    public bool Opens(string list)
    {
        var at = Opening(_first);
        return at < _limit && Book.Has(list, _words[at].Plain);
    }

    /// <summary>Whether what follows in the sentence begins with a word of a list.</summary>
    public bool IsFollowedBy(string list) => !IsLast && Book.Has(list, _words[_limit].Plain);

    /// <summary>Whether the clause holds a word of a list.</summary>
    public bool Holds(string list) => Words.Exists(word => Book.Has(list, word.Plain));

    /// <summary>Whether a phrase of a block stands in the clause.</summary>
    /// <param name="block">The block.</param>
    /// <param name="except">A block whose phrases take the sense from those that they touch.</param>
    public bool Says(string block, string? except = null) => Has(block, except, _first, _limit);

    /// <summary>Whether a phrase of a block stands in the sentence.</summary>
    public bool SentenceSays(string block, string? except = null) => Has(block, except, 0, _words.Count);

    /// <summary>Whether a phrase of a block has at least its end or its beginning in the clause.</summary>
    public bool Touches(string block, string except) =>
        _hits.Exists(hit => hit.Block == block && hit.Start < _limit && hit.End > _first && !IsTaken(hit, except));

    /// <summary>Whether a phrase of a block begins the clause, links aside.</summary>
    public bool Begins(string block)
    {
        var at = Opening(_first);
        return _hits.Exists(hit => hit.Block == block && hit.Start == at && hit.End <= _limit);
    }

    /// <summary>Whether another clause begins the sentence and with a phrase of a block, links aside.</summary>
    public bool SentenceBegins(string block, string except) => _first > 0 && Has(block, except, Opening(0), Opening(0) + 1);

    /// <summary>Whether the sentence says it in front of the clause.</summary>
    public bool SaidBefore(string block, string? except = null) => Has(block, except, 0, _first);

    /// <summary>Whether the sentence says it behind the clause, and no word of a list with it.</summary>
    public bool SaysAfter(string block, string without) => Has(block, null, _limit, _words.Count) && !Rest.Exists(word => Book.Has(without, word.Plain));

    private bool Has(string block, string? except, int first, int limit) => _hits.Exists(hit =>
        hit.Block == block && hit.Start >= first && hit.End <= limit && !IsTaken(hit, except));

    private bool IsTaken(PhraseHit hit, string? except) => except != null && _hits.Exists(other => other.Block == except && other.Touches(hit));

    private int Opening(int from)
    {
        var at = from;
        while (at < _limit && (Book.Has("linking", _words[at].Plain) || Letters.IsDigit(_words[at].Plain[0]))) at++;
        return at;
    }

    private bool IsBroken(PhraseHit hit)
    {
        for (var at = hit.Start + 1; at < hit.End; at++)
        {
            if (_words[at].IsAfterBreak) return true;
        }

        return false;
    }
}
