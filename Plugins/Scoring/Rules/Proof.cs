using System.Collections.Generic;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Stance;
using CrmCoach.Scoring.Reports;

namespace CrmCoach.Scoring.Rules;

/// <summary>Evidence out of mentions and activities.</summary>
internal static class Proof
{
    private const int AtMost = 5;

    /// <summary>One mention.</summary>
    public static Evidence Of(Mention mention) =>
        new Evidence(mention.Activity.Id, mention.Activity.Kind, mention.Activity.Date)
        {
            Label = mention.Finding.Label,
            Field = mention.Finding.Field,
            Span = mention.Finding.Span,
            Speaker = mention.Activity.Provenance == Provenance.CustomerWords ? Speaker.Customer : mention.Finding.Speaker,
            Certainty = mention.Finding.Certainty,
        };

    /// <summary>One deed.</summary>
    public static Evidence Of(Deed deed) => Of(deed.Activity, deed.Finding);

    /// <summary>An activity as a whole.</summary>
    public static Evidence Of(Activity activity) => new Evidence(activity.Id, activity.Kind, activity.Date);

    /// <summary>An activity with the words of a finding, if there is one.</summary>
    public static Evidence Of(Activity activity, Finding? finding) =>
        finding == null ? Of(activity) : Of(new Mention(activity, finding));

    /// <summary>The latest of some mentions, oldest first.</summary>
    public static IReadOnlyList<Evidence> Of(IReadOnlyList<Mention> mentions)
    {
        var evidence = new List<Evidence>();
        for (var i = System.Math.Max(0, mentions.Count - AtMost); i < mentions.Count; i++) evidence.Add(Of(mentions[i]));
        return evidence;
    }

    /// <summary>One activity as a whole, if there is one.</summary>
    public static IReadOnlyList<Evidence> OfLast(Activity? activity) => activity == null ? new Evidence[0] : new[] { Of(activity) };
}
