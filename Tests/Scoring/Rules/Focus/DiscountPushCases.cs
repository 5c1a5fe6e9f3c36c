using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Focus;

internal sealed class DiscountPushCases : RuleCases
{
    public DiscountPushCases() : base("focus.discountpush")
    {
        Fires("once is enough", Deal().Wrote(30, "Anna Berg", Label.SellerDiscountPush), "deal");
        Fires("on the phone", Deal().Called(3, "Anna Berg", Label.SellerDiscountPush, Label.AskMade));

        StaysQuiet("a price that answers their budget", Deal().Heard(30, "Anna Berg", Label.ObstacleBudgetRaised).Wrote(20, "Anna Berg", Label.ObstacleBudgetAddressed, Label.AskAlternative));
        StaysQuiet("half a year ago", Deal().Wrote(140, "Anna Berg", Label.SellerDiscountPush));
        StaysQuiet("won", DealBuilder.Won(3).Wrote(10, "Anna Berg", Label.SellerDiscountPush));
        StaysQuiet("never sent", Deal().Wrote(3, "Anna Berg", Label.SellerDiscountPush).With("statuscode", 6));
    }
}
