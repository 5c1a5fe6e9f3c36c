using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Scoring.Labels.Stance;

namespace CrmCoach.Scoring.Facts;

/// <summary>A finding and the activity it was read in.</summary>
public sealed record Mention(Activity Activity, Finding Finding)
{
    /// <summary>Said of what is the case, in a sentence that tells of nothing beyond the deal besides.</summary>
    internal bool IsPlain
    {
        get
        {
            if (Finding.Certainty == Certainty.Hypothetical) return false;
            if (!Activity.Shows.HasAny(LabelSet.AnyTopic)) return true;
            foreach (var other in Activity.Findings)
            {
                var isBeside = other.Field == Finding.Field && other.Span.Start < Finding.Span.End && Finding.Span.Start < other.Span.End;
                if (isBeside && other.Label.AsTopic() != null) return false;
            }

            return true;
        }
    }
}

/// <summary>Something we did about an obstacle.</summary>
/// <param name="Activity">The activity that did it.</param>
/// <param name="Finding">The words that show it; null where it shows in whom we talked with.</param>
public sealed record Deed(Activity Activity, Finding? Finding)
{
    /// <summary>The oldest first; in one activity as they stand there.</summary>
    internal static int InOrder(Deed one, Deed other)
    {
        var byActivity = Snapshot.InOrder(one.Activity, other.Activity);
        if (byActivity != 0) return byActivity;
        if (one.Finding == null || other.Finding == null) return (one.Finding == null ? 0 : 1).CompareTo(other.Finding == null ? 0 : 1);
        return Finding.ByPlace(one.Finding, other.Finding);
    }
}
