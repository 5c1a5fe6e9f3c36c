using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Obstacle;

internal sealed class ApprovalPathCases : RuleCases
{
    public ApprovalPathCases() : base("obstacle.approvalpath")
    {
        Fires("proposing, and nobody knows who signs", Deal().Chatted(4, 3), "deal");
        Fires("closing, with another obstacle known", Deal(Stage.Close).Chatted(4, 3).Heard(2, "Anna Berg", Label.ObstacleTechnicalRaised));

        StaysQuiet("developing", Deal(Stage.Develop).Chatted(4, 3));
        StaysQuiet("they said who signs", Deal().Chatted(4, 3).Heard(2, "Anna Berg", Label.ObstacleApprovalRaised));
        StaysQuiet("we prepare the sign-off", Deal().Chatted(4, 3).Wrote(2, "Anna Berg", Label.ObstacleApprovalAddressed));
        StaysQuiet("it is on record", Deal().Chatted(4, 3).Recorded(20, ObstacleType.Approval));
        StaysQuiet("too little to judge", Deal().Chatted(1, 3));
        StaysQuiet("won", DealBuilder.Won(4).Chatted(4, 6));
    }
}
