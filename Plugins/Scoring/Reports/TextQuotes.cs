using System;
using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Records;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Reports;

/// <summary>Quotes from records at hand; an activity that is not among them is not visible.</summary>
public sealed class TextQuotes : IQuoteSource
{
    private readonly Dictionary<Guid, ActivityRecord> _activities = new Dictionary<Guid, ActivityRecord>();
    private readonly Dictionary<Guid, VisibleText> _texts = new Dictionary<Guid, VisibleText>();

    /// <param name="activities">What whoever reads the report may see.</param>
    public TextQuotes(IEnumerable<ActivityRecord> activities)
    {
        foreach (var activity in activities)
        {
            var id = ActivityMapping.IdOf(activity);
            if (id != null) _activities[id.Value] = activity;
        }
    }

    /// <inheritdoc />
    public Quote Of(Guid activityId, TextField field, Span span)
    {
        if (!_activities.TryGetValue(activityId, out var activity)) return Quote.NotVisible;
        return span.Length == 0 ? Quote.None : new Quote(TextOf(activityId, activity).Quote(field, span), true);
    }

    private VisibleText TextOf(Guid id, ActivityRecord activity)
    {
        if (_texts.TryGetValue(id, out var known)) return known;
        var text = VisibleText.Of(ActivityMapping.TextOf(activity));
        _texts.Add(id, text);
        return text;
    }
}
