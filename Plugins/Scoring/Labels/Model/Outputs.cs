namespace CrmCoach.Scoring.Labels.Model;

/// <summary>What the linear model scores: the labels, and beside them what several labels share, so that they learn from each other.</summary>
internal static class Outputs
{
    /// <summary>Obstacle types follow the labels, then raised, addressed, topic, seller, customer, ask, and any label at all.</summary>
    public const int Labels = 39, FirstType = 39, Raised = 49, Addressed = 50, Topic = 51, Seller = 52, Customer = 53, Ask = 54, Any = 55, Count = 56;

    /// <summary>The shared output of a label's group.</summary>
    public static int Group(Label label) => label.IsRaised() ? Raised
        : label.IsAddressed() ? Addressed
        : label <= Label.TopicNewOpportunity ? Topic
        : label <= Label.SellerPitch ? Seller
        : label <= Label.CustomerHelp ? Customer
        : Ask;

    /// <summary>The obstacle type's output, or the group's for other labels.</summary>
    public static int Subject(Label label) => label <= Label.ObstacleCompetitionAddressed ? FirstType + ((int)label / 2) : Group(label);
}
