using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Relationship;

internal sealed class NewOpportunityCases : RuleCases
{
    public NewOpportunityCases() : base("relationship.newopportunity")
    {
        Fires("a hint by mail", Deal().Heard(30, "Anna Berg", Label.TopicNewOpportunity).Chatted(2, 3), "newopportunity");
        Fires("a hint in a meeting", Deal().Met(30, "Anna Berg", Label.TopicNewOpportunity));
        Fires("after the win", DealBuilder.Won(60).Heard(40, "Anna Berg", Label.TopicNewOpportunity));
        Fires("after a loss", DealBuilder.Lost(60).Heard(40, "Anna Berg", Label.TopicNewOpportunity));

        StaysQuiet("followed", Deal().Heard(30, "Anna Berg", Label.TopicNewOpportunity).Wrote(20, "Anna Berg", Label.TopicNewOpportunity));
        StaysQuiet("a task to follow it", Deal().Heard(30, "Anna Berg", Label.TopicNewOpportunity).Task(20, false, Label.TopicNewOpportunity));
        StaysQuiet("yesterday", Deal().Heard(1, "Anna Berg", Label.TopicNewOpportunity));
        StaysQuiet("our own idea", Deal().Wrote(30, "Anna Berg", Label.TopicNewOpportunity));
        StaysQuiet("we wrote of it, and have talked about it since", Deal().Heard(60, "Anna Berg", Label.TopicNewOpportunity).Wrote(50, "Anna Berg", Label.TopicNewOpportunity).Called(30, "Anna Berg", Label.TopicNewOpportunity));
        StaysQuiet("what they might need if", Deal().Heard(30, "Anna Berg", Label.TopicNewOpportunity).Supposing());
    }
}
