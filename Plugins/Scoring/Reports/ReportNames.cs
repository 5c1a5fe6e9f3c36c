using System.Text;
using CrmCoach.Scoring.Deals;
using CrmCoach.Scoring.Facts;
using CrmCoach.Scoring.Pillars;
using CrmCoach.Scoring.Text;

namespace CrmCoach.Scoring.Reports;

/// <summary>The written names that a report uses. An enumeration member is written as it is spelled, its first letter small.</summary>
public static class ReportNames
{
    public static string Name(this Band band) => Camel(band.ToString());

    public static string Name(this Pillar pillar) => Camel(pillar.ToString());

    public static string Name(this SkipReason reason) => Camel(reason.ToString());

    public static string Name(this ObstacleState state) => Camel(state.ToString());

    public static string Name(this ContactMethod method) => Camel(method.ToString());

    public static string Name(this AskOutcome outcome) => Camel(outcome.ToString());

    public static string Name(this FollowUp followUp) => Camel(followUp.ToString());

    /// <summary>Null where nobody spoke.</summary>
    public static string? Name(this TopicDirection direction) => direction == TopicDirection.None ? null : Camel(direction.ToString());

    /// <summary>The kinds are written in small letters throughout, as in the label guide.</summary>
    public static string Name(this ActivityKind kind) => kind == ActivityKind.PhoneCall ? "phonecall" : Camel(kind.ToString());

    private static string Camel(string name) => new StringBuilder(name).Remove(0, 1).Insert(0, (char)(name[0] | 0x20)).ToString();
}
