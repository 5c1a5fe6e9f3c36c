using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Obstacle;

internal sealed class StalledWinCases : RuleCases
{
    public StalledWinCases() : base("obstacle.stalledwin")
    {
        Fires("closing, a yes ten weeks ago, and we ask for the order", Deal(Stage.Close).Heard(70, "Anna Berg", Label.AskAgreed).Wrote(30, "Anna Berg", Label.SellerChasing), "deal");
        Fires("proposing, and we asked for it twice", Deal().Heard(70, "Anna Berg", Label.AskAgreed).Wrote(30, "Anna Berg", Label.SellerChasing).Called(9, "Anna Berg", Label.SellerChasing));
        Fires("closing, and the expected date has passed", Deal(Stage.Close).Set("estimatedclosedate", DealBuilder.Ago(20).Date).Heard(40, "Anna Berg", Label.AskAgreed));

        StaysQuiet("the yes is fresh", Deal(Stage.Close).Heard(10, "Anna Berg", Label.AskAgreed).Wrote(3, "Anna Berg", Label.SellerChasing));
        StaysQuiet("no yes", Deal(Stage.Close).Chatted(3, 30).Wrote(3, "Anna Berg", Label.SellerChasing));
        StaysQuiet("a newer yes", Deal(Stage.Close).Heard(70, "Anna Berg", Label.AskAgreed).Wrote(30, "Anna Berg", Label.SellerChasing).Heard(5, "Anna Berg", Label.AskAgreed));
        StaysQuiet("a yes early on is not to the order", Deal(Stage.Develop).Heard(70, "Anna Berg", Label.AskAgreed).Wrote(30, "Anna Berg", Label.SellerChasing));
        StaysQuiet("nobody waits for the order", Deal(Stage.Close).Set("estimatedclosedate", DealBuilder.Ago(-20).Date).Heard(40, "Anna Berg", Label.AskAgreed));
        StaysQuiet("won", DealBuilder.Won(5).Heard(70, "Anna Berg", Label.AskAgreed).Wrote(30, "Anna Berg", Label.SellerChasing));
    }
}
