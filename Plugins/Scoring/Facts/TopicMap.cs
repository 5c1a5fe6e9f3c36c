using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Facts;

/// <summary>The beyond-the-deal map: for each of the eight topics when, who and in which direction.</summary>
public sealed class TopicMap
{
    private readonly TopicCell[] _cells;

    private TopicMap(TopicCell[] cells) => _cells = cells;

    /// <summary>All topics, in the order of <see cref="Topic"/>.</summary>
    public IReadOnlyList<TopicCell> Cells => _cells;

    /// <summary>What is known of one topic.</summary>
    public TopicCell this[Topic topic] => _cells[(int)topic - 1];

    internal static TopicMap Of(Snapshot deal)
    {
        var topics = (Topic[])Enum.GetValues(typeof(Topic));
        var map = new TopicMap(Array.ConvertAll(topics, topic => new TopicCell(topic)));
        foreach (var activity in deal.Activities)
        {
            if (activity.Shows.HasAny(LabelSet.AnyTopic)) map.Take(activity);
        }

        return map;
    }

    private void Take(Activity activity)
    {
        foreach (var finding in activity.Findings)
        {
            var topic = finding.Label.AsTopic();
            if (topic != null) this[topic.Value].Add(new Mention(activity, finding));
        }
    }
}
