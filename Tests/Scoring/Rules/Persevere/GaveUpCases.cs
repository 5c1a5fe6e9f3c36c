using CrmCoach.Scoring.Labels;

namespace CrmCoach.Tests.Scoring.Rules.Persevere;

internal sealed class GaveUpCases : RuleCases
{
    public GaveUpCases() : base("persevere.gaveup")
    {
        Fires("one ask, and silence", Deal().Wrote(20, "Anna Berg", Label.AskMade));
        Fires("on the tenth day", Deal().Wrote(10, "Anna Berg", Label.AskMade));
        Fires("only somebody else was heard", Deal().Wrote(20, "Anna Berg", Label.AskMade).Heard(5, "Ben Cole"));

        StaysQuiet("on the ninth day", Deal().Wrote(9, "Anna Berg", Label.AskMade));
        StaysQuiet("asked again", Deal().Wrote(20, "Anna Berg", Label.AskMade).LeftMessage(10, "Anna Berg", Label.AskMade));
        StaysQuiet("a second ask is in a task", Deal().Wrote(20, "Anna Berg", Label.AskMade).Task(1, false, Label.AskMade));
        StaysQuiet("agreed", Deal().Wrote(20, "Anna Berg", Label.AskMade).Heard(15, "Anna Berg", Label.AskAgreed));
        StaysQuiet("refused", Deal().Wrote(20, "Anna Berg", Label.AskMade).Heard(15, "Anna Berg", Label.AskRefused));
        StaysQuiet("they replied, if neither yes nor no", Deal().Wrote(20, "Anna Berg", Label.AskMade).Heard(15, "Anna Berg"));
        StaysQuiet("we met since", Deal().Wrote(20, "Anna Berg", Label.AskMade).Met(15, "Anna Berg"));
        StaysQuiet("an ask still to be made", Deal().Task(20, false, Label.AskMade));
        StaysQuiet("whoever is asked in a talk says something", Deal().Called(20, "Anna Berg", Label.AskMade));
    }
}
