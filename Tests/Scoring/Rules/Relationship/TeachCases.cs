using CrmCoach.Scoring.Labels;
using CrmCoach.Tests.Support;

namespace CrmCoach.Tests.Scoring.Rules.Relationship;

internal sealed class TeachCases : RuleCases
{
    public TeachCases() : base("relationship.teach")
    {
        Fires("nothing taught", Deal().Chatted(5, 3), "deal");
        Fires("taught five months ago", Deal().Chatted(5, 3).Wrote(140, "Anna Berg", Label.TopicInsight));

        StaysQuiet("taught last month", Deal().Chatted(5, 3).Wrote(30, "Anna Berg", Label.TopicInsight));
        StaysQuiet("too few contacts", Deal().Chatted(3, 3));
        StaysQuiet("a young deal", Deal().Chatted(5, 1).Set("createdon", DealBuilder.Ago(18)));
    }
}
