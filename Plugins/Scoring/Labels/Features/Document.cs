using System.Collections.Generic;
using CrmCoach.Scoring.Labels.Concepts;
using CrmCoach.Scoring.Labels.Words;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Labels.Features;

/// <summary>The words, sentences and concepts of one activity.</summary>
internal sealed class Document
{
    private static readonly ConceptLexicon Concepts = ConceptLexicon.Load();

    private readonly WordReader _reader = new();

    public ActivityKind Kind { get; private set; }

    public Direction Direction { get; private set; }

    public List<Word> Words { get; } = new();

    public List<ConceptHit> Hits { get; } = new();

    public List<Sentence> Sentences { get; } = new();

    /// <summary>The clauses of all sentences, in order.</summary>
    public List<Sentence> Parts { get; } = new();

    /// <summary>How many steps the search for concepts took: a measure of the work done.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether the customer wrote these words.</summary>
    public bool ByCustomer { get; private set; }

    /// <summary>Whether we wrote these words to the customer, so that "you" is the customer.</summary>
    public bool ToCustomer => Direction == Direction.Outgoing && Kind is ActivityKind.Email or ActivityKind.Letter or ActivityKind.Social;

    /// <summary>Takes in another activity.</summary>
    public void Read(ActivityText activity, VisibleText visible)
    {
        Kind = activity.Kind;
        Direction = activity.Direction;
        ByCustomer = activity.IsByCustomer;
        Words.Clear();
        Hits.Clear();
        Sentences.Clear();
        Parts.Clear();
        Steps = 0;
        foreach (var segment in CrmCoach.Scoring.Text.Sentences.Of(visible)) Add(visible.Of(segment.Field), segment);
    }

    private void Add(string text, Segment segment)
    {
        var span = segment.Span;
        var sentence = new Sentence
        {
            Field = segment.Field, Start = span.Start, Length = span.Length, FirstWord = Words.Count, FirstHit = Hits.Count,
            Asks = (segment.Traits & SegmentTraits.Question) != 0, Exclaims = EndsLoud(text, span),
        };
        _reader.Read(text, span.Start, span.End, Words);
        sentence.EndWord = Words.Count;
        if (sentence.EndWord == sentence.FirstWord) return;
        Steps += Concepts.Match(Words, sentence.FirstWord, sentence.EndWord, Hits);
        sentence.EndHit = Hits.Count;
        Clauses.Of(sentence, Sentences.Count, Words, Hits, Parts);
        Sentences.Add(sentence);
    }

    private static bool EndsLoud(string text, Span span)
    {
        for (var at = span.End - 1; at >= span.Start && at > span.End - 4; at--)
        {
            if (text[at] == '!') return true;
        }

        return false;
    }
}
