using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Obstacle;

internal sealed class QuietCases : RuleCases
{
    public QuietCases() : base("obstacle.quiet")
    {
        Fires("worked on once, five weeks ago", Deal().Heard(50, "Anna Berg", Label.ObstacleApprovalRaised).Wrote(35, "Anna Berg", Label.ObstacleApprovalAddressed), "approval");
        Fires("on the 21st day", Deal().Heard(50, "Anna Berg", Label.ObstacleBudgetRaised).Called(21, "Anna Berg", Label.ObstacleBudgetAddressed), "budget");
        Fires("recorded and worked on long ago", Deal().Recorded(100, ObstacleType.Timing).Met(60, "Anna Berg", Label.ObstacleTimingAddressed), DealBuilder.IdOf(2, 1).ToString());

        StaysQuiet("worked on yesterday", Deal().Heard(50, "Anna Berg", Label.ObstacleApprovalRaised).Wrote(1, "Anna Berg", Label.ObstacleApprovalAddressed));
        StaysQuiet("on the 20th day", Deal().Heard(50, "Anna Berg", Label.ObstacleBudgetRaised).Called(20, "Anna Berg", Label.ObstacleBudgetAddressed));
        StaysQuiet("never worked on", Deal().Heard(50, "Anna Berg", Label.ObstacleApprovalRaised));
        StaysQuiet("cleared", Deal().Recorded(100, ObstacleType.Timing, isCleared: true).Met(95, "Anna Berg", Label.ObstacleTimingAddressed));
        StaysQuiet("only a remedy, never a difficulty", Deal().Met(60, "Anna Berg", Label.ObstacleTimingAddressed));
        StaysQuiet("the next step is in a task", Deal().Recorded(100, ObstacleType.Timing).Met(60, "Anna Berg", Label.ObstacleTimingAddressed).Task(3, false, Label.ObstacleTimingAddressed));
        StaysQuiet("work in hand rests for longer", Deal().Heard(90, "Anna Berg", Label.ObstacleApprovalRaised).Wrote(80, "Anna Berg", Label.ObstacleApprovalAddressed)
            .Wrote(70, "Anna Berg", Label.ObstacleApprovalAddressed).Wrote(60, "Anna Berg", Label.ObstacleApprovalAddressed).Wrote(30, "Anna Berg", Label.ObstacleApprovalAddressed));
        StaysQuiet("we talked since", Deal().Heard(60, "Anna Berg", Label.ObstacleBudgetRaised).Wrote(40, "Anna Berg", Label.ObstacleBudgetAddressed).Called(5, "Anna Berg"));
        Fires("we talked since, but it was forgotten long before", Deal().Heard(150, "Anna Berg", Label.ObstacleBudgetRaised).Wrote(100, "Anna Berg", Label.ObstacleBudgetAddressed).Called(5, "Anna Berg"));
        StaysQuiet("something of use went to the one whose it is", Deal().Recorded(100, ObstacleType.Timing, "Ben Cole").Met(60, "Ben Cole", Label.ObstacleTimingAddressed).Wrote(5, "Ben Cole", Label.TopicInsight));
        Fires("our main contact gets things all the time", Deal().Recorded(100, ObstacleType.Timing, "Anna Berg").Met(60, "Anna Berg", Label.ObstacleTimingAddressed).Wrote(5, "Anna Berg", Label.TopicInsight));
    }
}
