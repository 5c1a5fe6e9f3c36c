using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Facts;

/// <summary>One topic beyond the deal, over the whole deal.</summary>
public sealed class TopicCell
{
    private readonly List<Mention> _mentions = new List<Mention>();
    private readonly List<Guid> _people = new List<Guid>();

    internal TopicCell(Topic topic) => Topic = topic;

    /// <summary>Which topic.</summary>
    public Topic Topic { get; }

    /// <summary>Where it was touched, oldest first.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>The customer's people it was shared with, by id.</summary>
    public IReadOnlyList<Guid> People => _people;

    /// <summary>Who spoke of it.</summary>
    public TopicDirection Direction { get; private set; }

    /// <summary>When it was last touched, in UTC; null if never.</summary>
    public DateTime? Last => _mentions.Count == 0 ? (DateTime?)null : _mentions[_mentions.Count - 1].Activity.Date;

    /// <summary>The latest words that somebody said, heard or is named in; null if none.</summary>
    public Mention? LastWith(Guid person) => Latest(mention => PeopleOf(mention).Has(person));

    /// <summary>The latest words of which the record does not say with whom; null if none.</summary>
    public Mention? LastWithNobody => Latest(mention => PeopleOf(mention).Count == 0);

    internal void Add(Mention mention)
    {
        _mentions.Add(mention);
        Direction |= DirectionOf(mention);
        AddPeople(mention.Activity.People);
        AddPeople(mention.Finding.People);
    }

    private Mention? Latest(Predicate<Mention> predicate)
    {
        for (var i = _mentions.Count - 1; i >= 0; i--)
        {
            if (predicate(_mentions[i])) return _mentions[i];
        }

        return null;
    }

    /// <summary>Whoever wrote it, was written to or took part; of a note, whom it names.</summary>
    private static IReadOnlyList<Guid> PeopleOf(Mention mention) =>
        mention.Activity.Addressees.Count > 0 ? mention.Activity.Addressees
        : mention.Activity.People.Count > 0 ? mention.Activity.People
        : mention.Finding.People;

    /// <summary>Only we teach; a note holds what the customer told; in a call or meeting both speak.</summary>
    private static TopicDirection DirectionOf(Mention mention)
    {
        var activity = mention.Activity;
        if (mention.Finding.Label == Label.TopicInsight) return TopicDirection.Out;
        if (activity.IsConversation) return TopicDirection.Both;
        if (activity.Kind == Text.ActivityKind.Note) return TopicDirection.In;
        return activity.IsOurs ? TopicDirection.Out : TopicDirection.In;
    }

    private void AddPeople(IReadOnlyList<Guid> people)
    {
        foreach (var person in people)
        {
            if (!_people.Contains(person)) _people.Add(person);
        }
    }
}
