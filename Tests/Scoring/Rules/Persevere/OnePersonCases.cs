using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Persevere;

internal sealed class OnePersonCases : RuleCases
{
    public OnePersonCases() : base("persevere.oneperson")
    {
        Fires("three asks to Anna, and Ben is known", Deal().Knows("Ben Cole").Wrote(40, "Anna Berg", Label.AskMade).Called(30, "Anna Berg", Label.AskMade).Wrote(12, "Anna Berg", Label.AskMade), DealBuilder.IdOf(3, 1).ToString());
        Fires("chasing Anna alone", Deal().Knows("Ben Cole").Wrote(40, "Anna Berg", Label.SellerChasing).Wrote(30, "Anna Berg", Label.SellerChasing).Wrote(12, "Anna Berg", Label.SellerCheckIn));

        StaysQuiet("nobody else is known", Deal().Wrote(40, "Anna Berg", Label.AskMade).Wrote(30, "Anna Berg", Label.AskMade).Wrote(12, "Anna Berg", Label.AskMade));
        StaysQuiet("one went to Ben", Deal().Wrote(40, "Anna Berg", Label.AskMade).Wrote(30, "Ben Cole", Label.AskMade).Wrote(12, "Anna Berg", Label.AskMade));
        StaysQuiet("two asks", Deal().Knows("Ben Cole").Wrote(40, "Anna Berg", Label.AskMade).Wrote(12, "Anna Berg", Label.AskMade));
        StaysQuiet("she agreed to all", Deal().Knows("Ben Cole")
            .Wrote(60, "Anna Berg", Label.AskMade).Heard(58, "Anna Berg", Label.AskAgreed)
            .Wrote(40, "Anna Berg", Label.AskMade).Heard(38, "Anna Berg", Label.AskAgreed)
            .Wrote(20, "Anna Berg", Label.AskMade).Heard(18, "Anna Berg", Label.AskAgreed));
    }
}
