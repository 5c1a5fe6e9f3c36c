using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Relationship;

internal sealed class UncoveredCases : RuleCases
{
    public UncoveredCases() : base("relationship.uncovered")
    {
        Fires("nothing touched: the problem first", Deal().Chatted(5, 3), "problem");
        Fires("the next one when the first is known", Deal().Chatted(5, 3).Heard(50, "Anna Berg", Label.TopicProblem), "orggoal");
        Fires("a note counts as touched", Deal().Chatted(5, 3).Noted(5, Label.TopicProblem, Label.TopicOrgGoal), "personalgoal");

        StaysQuiet("too few contacts", Deal().Chatted(3, 3));
        StaysQuiet("a young deal", Deal().Chatted(5, 1).Set("createdon", DealBuilder.Ago(18)));
        StaysQuiet("all touched", Deal().Chatted(5, 3).Called(9, "Anna Berg", Label.TopicProblem, Label.TopicOrgGoal, Label.TopicPersonalGoal, Label.TopicOrgEvent, Label.TopicDayJob, Label.TopicNewOpportunity, Label.TopicPersonal));
    }
}
