using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Tests.Scoring.Rules.Obstacle;

internal sealed class UnknownCases : RuleCases
{
    public UnknownCases() : base("obstacle.unknown")
    {
        Fires("proposing, and nothing in the way was ever mentioned", Deal().Chatted(5, 3), "deal");
        Fires("developing, and they only tell of their goals", Deal(Stage.Develop).Chatted(4, 3).Heard(2, "Anna Berg", Label.TopicOrgGoal));

        StaysQuiet("still being qualified", Deal(Stage.Qualify).Chatted(5, 3));
        StaysQuiet("too little to judge", Deal().Chatted(2, 3));
        StaysQuiet("one is recorded", Deal().Chatted(5, 3).Recorded(20, ObstacleType.Budget));
        StaysQuiet("one was recorded and cleared", Deal().Chatted(5, 3).Recorded(20, ObstacleType.Budget, isCleared: true));
        StaysQuiet("they mentioned one", Deal().Chatted(5, 3).Heard(2, "Anna Berg", Label.ObstacleTimingRaised));
        StaysQuiet("we worked on one", Deal().Chatted(5, 3).Wrote(2, "Anna Berg", Label.ObstacleTimingAddressed));
        StaysQuiet("lost", Support.DealBuilder.Lost(10).Chatted(5, 12));
    }
}
