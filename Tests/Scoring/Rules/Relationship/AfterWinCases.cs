using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Relationship;

internal sealed class AfterWinCases : RuleCases
{
    public AfterWinCases() : base("relationship.afterwin")
    {
        Fires("won three months ago, and nothing since", DealBuilder.Won(90).Chatted(4, 95), "deal");
        Fires("only delivery since", DealBuilder.Won(90).Chatted(4, 20));
        Fires("they told us something, we did not", DealBuilder.Won(90).Chatted(4, 95).Heard(40, "Anna Berg", Label.TopicOrgEvent));

        StaysQuiet("won last week", DealBuilder.Won(7).Chatted(4, 10));
        StaysQuiet("we asked how they fare", DealBuilder.Won(90).Chatted(4, 95).Called(30, "Anna Berg", Label.CustomerQuestion));
        StaysQuiet("we talked of other things", DealBuilder.Won(90).Chatted(4, 95).Met(30, "Anna Berg", Label.TopicOrgGoal));
        StaysQuiet("open", Deal().Chatted(4, 95));
    }
}
