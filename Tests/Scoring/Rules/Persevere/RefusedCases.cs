using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Persevere;

internal sealed class RefusedCases : RuleCases
{
    public RefusedCases() : base("persevere.refused")
    {
        Fires("refused, and nothing since", Deal().Wrote(20, "Anna Berg", Label.AskMade).Heard(15, "Anna Berg", Label.AskRefused), DealBuilder.IdOf(1, 1).ToString());
        Fires("only the refusal is on record", Deal().Called(15, "Anna Berg", Label.AskRefused), DealBuilder.IdOf(1, 1).ToString());
        Fires("refused, then the same again by mail", Deal().Wrote(20, "Anna Berg", Label.AskMade).Heard(15, "Anna Berg", Label.AskRefused).Wrote(5, "Anna Berg", Label.AskMade));
        Fires("a yes to something before is none to this", Deal().Wrote(40, "Anna Berg", Label.AskMade).Heard(35, "Anna Berg", Label.AskAgreed).Wrote(20, "Anna Berg", Label.AskMade).Heard(15, "Anna Berg", Label.AskRefused));

        StaysQuiet("another way offered since", Deal().Wrote(20, "Anna Berg", Label.AskMade).Heard(15, "Anna Berg", Label.AskRefused).Wrote(5, "Anna Berg", Label.AskAlternative));
        StaysQuiet("another way offered in the same call", Deal().Called(15, "Anna Berg", Label.AskMade, Label.AskRefused, Label.AskAlternative));
        StaysQuiet("asked somebody else", Deal().Wrote(20, "Anna Berg", Label.AskMade).Heard(15, "Anna Berg", Label.AskRefused).Wrote(5, "Ben Cole", Label.AskMade));
        StaysQuiet("asked in another way", Deal().Wrote(20, "Anna Berg", Label.AskMade).Heard(15, "Anna Berg", Label.AskRefused).Called(5, "Anna Berg", Label.AskMade));
        StaysQuiet("a counter-offer in the same breath", Deal().Wrote(20, "Anna Berg", Label.AskMade).Heard(15, "Anna Berg", Label.AskRefused, Label.AskAgreed));
        StaysQuiet("agreed", Deal().Wrote(20, "Anna Berg", Label.AskMade).Heard(15, "Anna Berg", Label.AskAgreed));
        StaysQuiet("asked again, and they came round", Deal().Wrote(30, "Anna Berg", Label.AskMade).Heard(25, "Anna Berg", Label.AskRefused).Wrote(15, "Anna Berg", Label.SellerChasing).Heard(10, "Anna Berg", Label.AskAgreed));
        StaysQuiet("our own letter refuses nothing", Deal().Wrote(15, "Anna Berg", Label.AskRefused));
        StaysQuiet("half a year ago", Deal().Heard(130, "Anna Berg", Label.AskRefused));
    }
}
