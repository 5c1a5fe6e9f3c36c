using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Tests.Scoring.Rules.Focus;

internal sealed class UrgencyUnknownCases : RuleCases
{
    public UrgencyUnknownCases() : base("focus.urgencyunknown")
    {
        Fires("five contacts, and nothing tells why now", Deal().Chatted(5, 3), "deal");
        Fires("a goal has no date", Deal(Stage.Develop).Chatted(5, 3).Heard(8, "Anna Berg", Label.TopicOrgGoal));

        StaysQuiet("the pain is written down", Deal().Chatted(5, 3).Set("customerpainpoints", "Forty-one lists moved."));
        StaysQuiet("something is happening to them", Deal().Chatted(5, 3).Heard(8, "Anna Berg", Label.TopicOrgEvent));
        StaysQuiet("a date presses", Deal().Chatted(5, 3).Heard(8, "Anna Berg", Label.ObstacleTimingRaised));
        StaysQuiet("a pressing date is on record", Deal().Chatted(5, 3).Recorded(10, ObstacleType.Timing));
        StaysQuiet("we worked out what waiting costs", Deal().Chatted(5, 3).Wrote(8, "Anna Berg", Label.ObstacleStatusQuoAddressed));
        StaysQuiet("still being qualified", Deal(Stage.Qualify).Chatted(5, 3));
    }
}
