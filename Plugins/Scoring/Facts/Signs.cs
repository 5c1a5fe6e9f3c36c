using System.Collections.Generic;
using CrmCoach.Scoring.Deals;

namespace CrmCoach.Scoring.Facts;

/// <summary>Signs of a habit of ours.</summary>
internal static class Signs
{
    /// <summary>Activities of ours not older than so many days that show any of the labels, each once with its first finding, oldest first.</summary>
    public static IReadOnlyList<Mention> Of(DealFacts facts, LabelSet labels, int days)
    {
        var signs = new List<Mention>();
        foreach (var activity in facts.Deal.Activities)
        {
            if (!activity.IsOurs || activity.Age > days) continue;
            var finding = activity.FirstOf(labels);
            if (finding != null) signs.Add(new Mention(activity, finding));
        }

        return signs;
    }
}
