using CrmCoach.Scoring.Labels;

namespace CrmCoach.Tests.Scoring.Rules.Persevere;

internal sealed class SameMethodCases : RuleCases
{
    public SameMethodCases() : base("persevere.samemethod")
    {
        Fires("three mails, no answer", Deal().Wrote(30, "Anna Berg", Label.AskMade).Wrote(20, "Anna Berg", Label.SellerChasing).Wrote(10, "Anna Berg"), "email");
        Fires("three messages on the phone", Deal().LeftMessage(30, "Anna Berg", Label.AskMade).LeftMessage(20, "Anna Berg", Label.AskMade).LeftMessage(10, "Anna Berg", Label.SellerCheckIn), "phone");
        Fires("heard long before", Deal().Heard(60, "Anna Berg").Wrote(30, "Anna Berg", Label.AskMade).Wrote(20, "Anna Berg", Label.AskMade).Wrote(10, "Anna Berg", Label.AskMade));

        StaysQuiet("two mails", Deal().Wrote(30, "Anna Berg", Label.AskMade).Wrote(20, "Anna Berg", Label.AskMade));
        StaysQuiet("a call in between", Deal().Wrote(30, "Anna Berg", Label.AskMade).LeftMessage(20, "Anna Berg", Label.AskMade).Wrote(10, "Anna Berg", Label.AskMade));
        StaysQuiet("they answered", Deal().Wrote(30, "Anna Berg", Label.AskMade).Wrote(20, "Anna Berg", Label.AskMade).Wrote(10, "Anna Berg", Label.AskMade).Heard(5, "Anna Berg"));
        StaysQuiet("nothing was asked", Deal().Wrote(30, "Anna Berg").Wrote(20, "Anna Berg").Wrote(10, "Anna Berg"));
        StaysQuiet("they may have answered in another language", Deal().Wrote(30, "Anna Berg", Label.AskMade).Wrote(20, "Anna Berg", Label.AskMade).Wrote(10, "Anna Berg", Label.AskMade)
            .Heard(9, "Anna Berg").Read(reading => reading with { State = ReadingState.OtherLanguage }));
        Fires("somebody else of theirs wrote in between", Deal().Wrote(40, "Anna Berg", Label.AskMade).Wrote(30, "Anna Berg", Label.AskMade).Heard(15, "Ben Cole").Wrote(10, "Anna Berg", Label.AskMade), "email");
        StaysQuiet("somebody else of theirs may have answered", Deal().Wrote(40, "Anna Berg", Label.AskMade).Wrote(30, "Anna Berg", Label.AskMade).Heard(27, "Ben Cole").Wrote(10, "Anna Berg", Label.AskMade));
        StaysQuiet("all of it only pushes: that is no matter of the method", Deal().Wrote(30, "Anna Berg", Label.SellerChasing).Wrote(20, "Anna Berg", Label.SellerChasing).Wrote(10, "Anna Berg", Label.SellerChasing));
    }
}
