using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Obstacle;

internal sealed class UnrecordedCases : RuleCases
{
    public UnrecordedCases() : base("obstacle.unrecorded")
    {
        Fires("they raised it", Deal().Heard(30, "Anna Berg", Label.ObstacleApprovalRaised), "approval");
        Fires("another one is recorded", Deal().Heard(30, "Anna Berg", Label.ObstacleApprovalRaised).Recorded(30, ObstacleType.Technical), "approval");
        Fires("worked on, but on no record", Deal().Met(30, "Anna Berg", Label.ObstacleBudgetRaised, Label.ObstacleBudgetAddressed), "budget");
        Fires("the latest first", Deal().Heard(30, "Anna Berg", Label.ObstacleApprovalRaised).Heard(10, "Anna Berg", Label.ObstacleTimingRaised), "timing");

        StaysQuiet("one of its type is recorded", Deal().Heard(30, "Anna Berg", Label.ObstacleApprovalRaised).Recorded(30, ObstacleType.Approval));
        StaysQuiet(
            "one of a neighbouring type is recorded for the person named",
            Deal().Recorded(30, ObstacleType.Alignment, "Ben Cole").Heard(30, "Anna Berg", Label.ObstacleAdoptionRaised).Naming("Ben Cole"));
        StaysQuiet("only our opinion, with no trace of the customer", Deal().Noted(40, Label.ObstacleBudgetRaised));
        StaysQuiet("only a remedy", Deal().Wrote(10, "Anna Berg", Label.ObstacleBudgetAddressed));
        StaysQuiet("long ago", Deal().Heard(140, "Anna Berg", Label.ObstacleApprovalRaised));
        StaysQuiet("one sentence of ours in a deal that has hardly begun", Deal(Stage.Qualify).Set("createdon", DealBuilder.Ago(10)).Called(5, "Anna Berg", Label.ObstacleApprovalRaised));
    }
}
