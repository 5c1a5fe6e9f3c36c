using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;

namespace CrmCoach.Tests.Scoring.Rules.Focus;

internal sealed class GoalUnknownCases : RuleCases
{
    public GoalUnknownCases() : base("focus.goalunknown")
    {
        Fires("five contacts, and nothing about what they want", Deal().Chatted(5, 3), "deal");
        Fires("only their private life", Deal(Stage.Develop).Chatted(3, 3).Called(2, "Anna Berg", Label.TopicPersonal));

        StaysQuiet("the need is written down", Deal().Chatted(5, 3).Set("customerneed", "Ready sets at seven."));
        StaysQuiet("they spoke of a goal", Deal().Chatted(5, 3).Heard(80, "Anna Berg", Label.TopicOrgGoal));
        StaysQuiet("they spoke of the problem they want to be rid of", Deal().Chatted(5, 3).Called(80, "Anna Berg", Label.TopicProblem));
        StaysQuiet("still being qualified", Deal(Stage.Qualify).Chatted(5, 3));
        StaysQuiet("too little to judge", Deal().Chatted(2, 3));
    }
}
