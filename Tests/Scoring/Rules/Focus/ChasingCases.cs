using CrmCoach.Scoring.Labels;

namespace CrmCoach.Tests.Scoring.Rules.Focus;

internal sealed class ChasingCases : RuleCases
{
    public ChasingCases() : base("focus.chasing")
    {
        Fires("twice within a month", Deal().Wrote(30, "Anna Berg", Label.SellerChasing).Called(5, "Anna Berg", Label.SellerChasing), "deal");
        Fires("a task to chase is the second", Deal().Wrote(30, "Anna Berg", Label.SellerChasing).Task(1, false, Label.SellerChasing));
        Fires("three times, and one helping hand", Deal().Wrote(30, "Anna Berg", Label.SellerChasing).Wrote(20, "Anna Berg", Label.SellerChasing).Wrote(10, "Anna Berg", Label.CustomerHelp).Wrote(5, "Anna Berg", Label.SellerChasing));

        StaysQuiet("once", Deal().Wrote(30, "Anna Berg", Label.SellerChasing));
        StaysQuiet("as much given as asked for", Deal().Wrote(30, "Anna Berg", Label.SellerChasing).Wrote(20, "Anna Berg", Label.CustomerHelp).Wrote(10, "Anna Berg", Label.TopicInsight).Wrote(5, "Anna Berg", Label.SellerChasing));
        StaysQuiet("given up months ago", Deal().Wrote(120, "Anna Berg", Label.SellerChasing).Wrote(110, "Anna Berg", Label.SellerChasing));
        StaysQuiet("the same words again add nothing", Deal().Wrote(30, "Anna Berg", Label.SellerChasing).Read(reading => reading with { TextHash = "same" }).Wrote(5, "Anna Berg", Label.SellerChasing).Read(reading => reading with { TextHash = "same" }));
        StaysQuiet("a draft was never sent", Deal().Wrote(30, "Anna Berg", Label.SellerChasing).Wrote(5, "Anna Berg", Label.SellerChasing).With("statuscode", 1).With("statecode", 0));
    }
}
