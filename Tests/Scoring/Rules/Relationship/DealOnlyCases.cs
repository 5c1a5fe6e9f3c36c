using CrmCoach.Scoring.Labels;

namespace CrmCoach.Tests.Scoring.Rules.Relationship;

internal sealed class DealOnlyCases : RuleCases
{
    public DealOnlyCases() : base("relationship.dealonly")
    {
        Fires("the last four contacts", Deal().Called(60, "Anna Berg", Label.TopicPersonal).Chatted(4, 3), "deal");
        Fires("work on an obstacle is about the deal", Deal().Chatted(3, 10).Wrote(3, "Anna Berg", Label.ObstacleBudgetAddressed));

        StaysQuiet("one of them was about more", Deal().Chatted(3, 10).Called(3, "Anna Berg", Label.TopicOrgEvent));
        StaysQuiet("three contacts", Deal().Chatted(3, 3));
        StaysQuiet("none lately", Deal().Chatted(4, 125));
    }
}
