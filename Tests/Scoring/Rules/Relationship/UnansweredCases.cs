using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Relationship;

internal sealed class UnansweredCases : RuleCases
{
    public UnansweredCases() : base("relationship.unanswered")
    {
        Fires("they wrote of a takeover, and we of the offer", Deal().Heard(30, "Anna Berg", Label.TopicOrgEvent).Wrote(28, "Anna Berg", Label.SellerChasing), "orgevent");
        Fires("they called about a bereavement", Deal().WasCalled(30, "Anna Berg", Label.TopicPersonal).Wrote(28, "Anna Berg"), "personal");
        Fires("after the win too", DealBuilder.Won(60).Heard(40, "Anna Berg", Label.TopicOrgEvent), "orgevent");

        StaysQuiet("taken up", Deal().Heard(30, "Anna Berg", Label.TopicOrgEvent).Wrote(28, "Anna Berg", Label.TopicOrgEvent));
        StaysQuiet("taken up on the phone", Deal().Heard(30, "Anna Berg", Label.TopicPersonal).Called(28, "Anna Berg", Label.TopicPersonalGoal));
        StaysQuiet("four days ago", Deal().Heard(4, "Anna Berg", Label.TopicOrgEvent));
        StaysQuiet("we wrote it down of a talk, so we talked about it", Deal().Met(30, "Anna Berg", Label.TopicPersonal));
        StaysQuiet("lost", DealBuilder.Lost(10).Heard(30, "Anna Berg", Label.TopicOrgEvent));
    }
}
