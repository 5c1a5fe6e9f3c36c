using CrmCoach.Scoring.Labels;

namespace CrmCoach.Tests.Scoring.Rules.Focus;

internal sealed class OwnTargetCases : RuleCases
{
    public OwnTargetCases() : base("focus.owntarget")
    {
        Fires("said to the customer once", Deal().Wrote(10, "Anna Berg", Label.SellerOwnTarget), "deal");
        Fires("noted among us again and again", Deal().Chatted(2, 3).Noted(12, Label.SellerOwnTarget).Task(2, false, Label.SellerOwnTarget));

        StaysQuiet("noted among us once", Deal().Chatted(2, 3).Noted(12, Label.SellerOwnTarget));
        StaysQuiet("months ago", Deal().Wrote(130, "Anna Berg", Label.SellerOwnTarget));
        StaysQuiet("never", Deal().Chatted(5, 3));
    }
}
