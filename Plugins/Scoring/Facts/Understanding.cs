using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Scoring.Facts;

/// <summary>What is known of the customer's reasons, from the opportunity's own columns or from any activity.</summary>
/// <param name="IsGoalKnown">What they want: written down, or spoken of as a goal of theirs or as a problem to be rid of.</param>
/// <param name="IsUrgencyKnown">Why now: an event, a date that presses, the cost of waiting, or a problem spoken of and their situation written down.</param>
/// <param name="IsApprovalKnown">Who has to agree.</param>
public sealed record Understanding(bool IsGoalKnown, bool IsUrgencyKnown, bool IsApprovalKnown)
{
    private static readonly LabelSet Goals = LabelSet.Of(Label.TopicOrgGoal, Label.TopicPersonalGoal, Label.TopicProblem);

    private static readonly LabelSet Urgency = LabelSet.Of(
        Label.TopicOrgEvent, Label.TopicProblem, Label.ObstacleTimingRaised, Label.ObstacleTimingAddressed, Label.ObstacleStatusQuoAddressed);

    private static readonly LabelSet Approval = LabelSet.Of(Label.ObstacleApprovalRaised, Label.ObstacleApprovalAddressed, Label.ObstacleApprovalCleared);

    internal static Understanding Of(Snapshot deal)
    {
        var brief = deal.Opportunity.Brief;
        var shown = brief.Shows;
        foreach (var activity in deal.Activities) shown |= activity.Shows;
        var recorded = Recorded(deal);
        return new Understanding(
            brief.HasNeed || shown.HasAny(Goals),
            brief.HasPain || brief.HasSituation || shown.HasAny(Urgency) || recorded.HasAny(Urgency),
            shown.HasAny(Approval) || recorded.HasAny(Approval));
    }

    private static LabelSet Recorded(Snapshot deal)
    {
        var recorded = default(LabelSet);
        foreach (var obstacle in deal.Obstacles)
        {
            foreach (var type in obstacle.Types) recorded |= LabelSet.Of(type.Raised());
        }

        return recorded;
    }
}
