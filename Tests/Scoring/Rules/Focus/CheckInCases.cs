using CrmCoach.Scoring.Labels;

namespace CrmCoach.Tests.Scoring.Rules.Focus;

internal sealed class CheckInCases : RuleCases
{
    public CheckInCases() : base("focus.checkin")
    {
        Fires("twice", Deal().Wrote(30, "Anna Berg", Label.SellerCheckIn).Wrote(5, "Anna Berg", Label.SellerCheckIn), "deal");
        Fires("by mail and on the phone", Deal().Wrote(30, "Anna Berg", Label.SellerCheckIn).LeftMessage(5, "Anna Berg", Label.SellerCheckIn));

        StaysQuiet("once", Deal().Wrote(30, "Anna Berg", Label.SellerCheckIn));
        StaysQuiet("once, and one long ago", Deal().Wrote(130, "Anna Berg", Label.SellerCheckIn).Wrote(5, "Anna Berg", Label.SellerCheckIn));
        StaysQuiet("questions are none", Deal().Wrote(30, "Anna Berg", Label.CustomerQuestion).Wrote(5, "Anna Berg", Label.CustomerQuestion));
    }
}
