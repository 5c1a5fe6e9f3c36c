namespace CrmCoach.Scoring.Labels;

/// <summary>
/// What the words of an activity can show. The order is fixed: stored readings and model tables count on it, so new labels go to the end.
/// </summary>
public enum Label
{
    ObstacleAlignmentRaised, ObstacleAlignmentAddressed,
    ObstacleApprovalRaised, ObstacleApprovalAddressed,
    ObstaclePriorityRaised, ObstaclePriorityAddressed,
    ObstacleBudgetRaised, ObstacleBudgetAddressed,
    ObstacleProcurementRaised, ObstacleProcurementAddressed,
    ObstacleTechnicalRaised, ObstacleTechnicalAddressed,
    ObstacleAdoptionRaised, ObstacleAdoptionAddressed,
    ObstacleTimingRaised, ObstacleTimingAddressed,
    ObstacleStatusQuoRaised, ObstacleStatusQuoAddressed,
    ObstacleCompetitionRaised, ObstacleCompetitionAddressed,
    TopicProblem, TopicOrgGoal, TopicPersonalGoal, TopicDayJob, TopicOrgEvent, TopicPersonal, TopicInsight, TopicNewOpportunity,
    SellerChasing, SellerCheckIn, SellerDiscountPush, SellerOwnTarget, SellerPitch,
    CustomerQuestion, CustomerHelp,
    AskMade, AskRefused, AskAgreed, AskAlternative,

    // Found by phrases, not by the model: see Clearings.
    ObstacleAlignmentCleared, ObstacleApprovalCleared, ObstaclePriorityCleared, ObstacleBudgetCleared, ObstacleProcurementCleared,
    ObstacleTechnicalCleared, ObstacleAdoptionCleared, ObstacleTimingCleared, ObstacleStatusQuoCleared, ObstacleCompetitionCleared,

    /// <summary>Something is out of the way, and the words do not say what.</summary>
    ObstacleCleared,
}
