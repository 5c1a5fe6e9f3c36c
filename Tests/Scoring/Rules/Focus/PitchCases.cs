using CrmCoach.Scoring.Labels;

namespace CrmCoach.Tests.Scoring.Rules.Focus;

internal sealed class PitchCases : RuleCases
{
    public PitchCases() : base("focus.pitch")
    {
        Fires("two pitches and nothing about them", Deal().Wrote(30, "Anna Berg", Label.SellerPitch).Wrote(5, "Anna Berg", Label.SellerPitch), "deal");
        Fires("three pitches and one question", Deal().Wrote(30, "Anna Berg", Label.SellerPitch).Wrote(15, "Anna Berg", Label.SellerPitch).Wrote(10, "Anna Berg", Label.CustomerQuestion).Met(5, "Anna Berg", Label.SellerPitch));

        StaysQuiet("one pitch", Deal().Wrote(30, "Anna Berg", Label.SellerPitch));
        StaysQuiet("their situation occurs as often", Deal().Wrote(30, "Anna Berg", Label.SellerPitch).Wrote(20, "Anna Berg", Label.SellerPitch).Called(10, "Anna Berg", Label.TopicProblem).Wrote(5, "Anna Berg", Label.ObstacleAdoptionAddressed));
        StaysQuiet("long ago", Deal().Wrote(130, "Anna Berg", Label.SellerPitch).Wrote(125, "Anna Berg", Label.SellerPitch));
    }
}
