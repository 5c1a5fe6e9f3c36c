using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Obstacle;

internal sealed class UnaddressedCases : RuleCases
{
    public UnaddressedCases() : base("obstacle.unaddressed")
    {
        Fires("they raised it and we never worked on it", Deal().Heard(30, "Anna Berg", Label.ObstacleApprovalRaised).Chatted(3, 5), "approval");
        Fires("our note of a call reports it", Deal().Called(12, "Anna Berg", Label.ObstacleAdoptionRaised), "adoption");
        Fires("recorded, and nothing works on it", Deal().Chatted(3, 5).Recorded(40, ObstacleType.Technical), DealBuilder.IdOf(2, 1).ToString());
        Fires("recorded without a type or a person", Deal().Chatted(3, 5).Recorded(40, null), DealBuilder.IdOf(2, 1).ToString());
        Fires("work on another obstacle is none on this", Deal().Heard(30, "Anna Berg", Label.ObstacleBudgetRaised).Wrote(20, "Anna Berg", Label.ObstacleAdoptionAddressed), "budget");
        Fires("chasing is no work", Deal().Heard(30, "Anna Berg", Label.ObstacleApprovalRaised).Called(3, "Anna Berg", Label.SellerChasing, Label.CustomerHelp), "approval");
        Fires(
            "the works council's consent is not the chief's",
            Deal().Knows("Cora Dahl").Heard(30, "Anna Berg", Label.ObstacleApprovalRaised).Naming("Anna Berg")
                .Heard(20, "Anna Berg", Label.ObstacleApprovalRaised).Naming("Cora Dahl")
                .Called(10, "Anna Berg", Label.ObstacleApprovalAddressed).Naming("Anna Berg"),
            "approval/" + DealBuilder.IdOf(3, 2));
        Fires(
            "what comes up after an obstacle was cleared is a new one",
            Deal().Recorded(60, ObstacleType.Technical, isCleared: true).Heard(20, "Anna Berg", Label.ObstacleTechnicalRaised),
            "technical");

        StaysQuiet("worked on later", Deal().Heard(30, "Anna Berg", Label.ObstacleApprovalRaised).Wrote(20, "Anna Berg", Label.ObstacleApprovalAddressed));
        StaysQuiet("raised and worked on in one meeting", Deal().Met(30, "Anna Berg", Label.ObstacleApprovalRaised, Label.ObstacleApprovalAddressed));
        StaysQuiet("a task to work on it counts", Deal().Heard(30, "Anna Berg", Label.ObstacleApprovalRaised).Task(2, false, Label.ObstacleApprovalAddressed));
        StaysQuiet("help given in the breath in which it came up", Deal().Met(30, "Anna Berg", Label.ObstacleAdoptionRaised, Label.CustomerHelp));
        StaysQuiet(
            "help given in the thread in which it came up",
            Deal().Heard(30, "Anna Berg", Label.ObstacleTimingRaised).About("Line 4").Wrote(29, "Anna Berg", Label.CustomerHelp).About("Re: line 4"));
        StaysQuiet(
            "we talked with the one whose concern it is",
            Deal().Recorded(40, ObstacleType.Alignment, "Ben Cole").Met(20, "Ben Cole"));
        StaysQuiet(
            "worked on in words of a neighbouring kind with the person named",
            Deal().Recorded(40, ObstacleType.Approval, "Ben Cole").Wrote(20, "Anna Berg", Label.ObstacleBudgetAddressed).Naming("Ben Cole"));
        StaysQuiet("recorded and cleared", Deal().Recorded(40, ObstacleType.Approval, isCleared: true));
        StaysQuiet("raised so long ago that it no longer matters", Deal().Heard(130, "Anna Berg", Label.ObstacleApprovalRaised).Chatted(3, 2));
        StaysQuiet("won", DealBuilder.Won(5).Heard(30, "Anna Berg", Label.ObstacleApprovalRaised));
        Fires("work on a neighbouring matter before it came up", Deal().Wrote(50, "Anna Berg", Label.ObstacleBudgetAddressed).Heard(30, "Anna Berg", Label.ObstacleApprovalRaised).Naming("Anna Berg"), "approval");
        Fires(
            "help with something else that they told",
            Deal().Heard(30, "Anna Berg", Label.ObstacleCompetitionRaised, Label.TopicPersonalGoal).About("Where we are").Wrote(29, "Anna Berg", Label.CustomerHelp, Label.TopicPersonalGoal).About("Re: where we are"),
            "competition");
        StaysQuiet("what might be in the way if", Deal().Heard(30, "Anna Berg", Label.ObstacleApprovalRaised).Supposing());
        StaysQuiet("they tell how busy they are", Deal().Heard(30, "Anna Berg", Label.ObstaclePriorityRaised, Label.TopicDayJob).InOneSentence());
        StaysQuiet("our report says once that all could stay as it is", Deal().Called(30, "Anna Berg", Label.ObstacleStatusQuoRaised));
        Fires("they write that all could stay as it is", Deal().Heard(30, "Anna Berg", Label.ObstacleStatusQuoRaised), "statusquo");
        StaysQuiet("one sentence of ours in a deal that has hardly begun", Deal(Stage.Qualify).Set("createdon", DealBuilder.Ago(10)).Called(5, "Anna Berg", Label.ObstacleApprovalRaised));
        Fires("they write it, even if the deal has hardly begun", Deal(Stage.Qualify).Set("createdon", DealBuilder.Ago(10)).Heard(5, "Anna Berg", Label.ObstacleApprovalRaised), "approval");
        Fires(
            "said twice, even if the deal has hardly begun",
            Deal(Stage.Qualify).Set("createdon", DealBuilder.Ago(10)).Called(5, "Anna Berg", Label.ObstacleApprovalRaised).Called(3, "Anna Berg", Label.ObstacleApprovalRaised),
            "approval");
    }
}
