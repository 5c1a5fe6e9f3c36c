using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Persevere;

internal sealed class WentWithoutCases : RuleCases
{
    public WentWithoutCases() : base("persevere.wentwithout")
    {
        Fires("refused two months ago, and the deal went on", Deal(Stage.Close).Wrote(70, "Anna Berg", Label.AskMade).Heard(60, "Anna Berg", Label.AskRefused).Chatted(4, 3), DealBuilder.IdOf(1, 1).ToString());
        Fires("never answered, and we went on with others", Deal().Wrote(70, "Anna Berg", Label.AskMade).Chatted(4, 3, "Ben Cole"), DealBuilder.IdOf(1, 1).ToString());

        StaysQuiet("developing: there is time", Deal(Stage.Develop).Heard(60, "Anna Berg", Label.AskRefused).Chatted(4, 3));
        StaysQuiet("refused last week", Deal(Stage.Close).Heard(8, "Anna Berg", Label.AskRefused).Chatted(1, 3));
        StaysQuiet("another way offered soon after", Deal(Stage.Close).Heard(60, "Anna Berg", Label.AskRefused).Wrote(50, "Anna Berg", Label.AskAlternative).Chatted(4, 3));
        StaysQuiet("nothing went on since", Deal(Stage.Close).Heard(60, "Anna Berg", Label.AskRefused));
        StaysQuiet("agreed", Deal(Stage.Close).Wrote(70, "Anna Berg", Label.AskMade).Heard(60, "Anna Berg", Label.AskAgreed).Chatted(4, 3));
        Fires("a no that answers our letter, whatever that asked", Deal(Stage.Close).Wrote(70, "Anna Berg").About("Board date").Heard(60, "Anna Berg", Label.AskRefused).About("Re: Board date").Chatted(4, 3));
        StaysQuiet("a no to nothing that we know of", Deal(Stage.Close).Heard(60, "Anna Berg", Label.AskRefused).Chatted(4, 3));
        StaysQuiet("asked in a talk", Deal(Stage.Close).Called(70, "Anna Berg", Label.AskMade).Chatted(4, 3, "Ben Cole"));
        StaysQuiet("the last of several attempts", Deal(Stage.Close).Wrote(100, "Anna Berg", Label.AskMade).Wrote(70, "Anna Berg", Label.AskMade).Chatted(4, 3, "Ben Cole"));
        StaysQuiet("we wrote after the no, and they said yes", Deal(Stage.Close).Wrote(75, "Anna Berg", Label.AskMade).Heard(70, "Anna Berg", Label.AskRefused).Wrote(68, "Anna Berg").Heard(65, "Anna Berg", Label.AskAgreed).Chatted(4, 3));
    }
}
