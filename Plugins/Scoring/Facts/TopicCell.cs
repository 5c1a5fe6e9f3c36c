using System;
using System.Collections.Generic;
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

    internal void Add(Mention mention)
    {
        _mentions.Add(mention);
        Direction |= DirectionOf(mention);
        AddPeople(mention.Activity.People);
        AddPeople(mention.Finding.People);
    }

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
