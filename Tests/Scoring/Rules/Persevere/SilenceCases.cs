using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Persevere;

internal sealed class SilenceCases : RuleCases
{
    public SilenceCases() : base("persevere.silence")
    {
        Fires("no contact for a month", Deal().Chatted(3, 30), "deal");
        Fires("on the 21st day", Deal().Heard(21, "Anna Berg"));
        Fires("none at all since the deal was opened", Deal());
        Fires("a note is no contact", Deal().Chatted(3, 30).Noted(3));
        Fires("a draft is no contact", Deal().Chatted(3, 30).Wrote(2, "Anna Berg").With("statecode", 0).With("statuscode", 1));

        StaysQuiet("on the 20th day", Deal().Heard(20, "Anna Berg"));
        StaysQuiet("a meeting is set up", Deal().Chatted(3, 30).Met(-6, "Anna Berg"));
        StaysQuiet("opened last week", Deal().Set("createdon", DealBuilder.Ago(7)));
        StaysQuiet("something in another language was exchanged", Deal().Chatted(3, 30).Heard(5, "Anna Berg").Read(reading => reading with { State = ReadingState.OtherLanguage }));
        StaysQuiet("lost", DealBuilder.Lost(40).Chatted(3, 50));
    }
}
