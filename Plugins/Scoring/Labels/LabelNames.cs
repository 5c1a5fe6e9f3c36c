using System;
using System.Collections.Generic;

namespace CrmCoach.Scoring.Labels;

/// <summary>The written names of labels, such as <c>obstacle.approval.raised</c>, and what they are made of.</summary>
public static class LabelNames
{
    private static readonly string[] ObstacleNames =
    {
        "alignment", "approval", "priority", "budget", "procurement", "technical", "adoption", "timing", "statusquo", "competition",
    };

    private static readonly string[] TopicNames =
    {
        "problem", "orggoal", "personalgoal", "dayjob", "orgevent", "personal", "insight", "newopportunity",
    };

    private static readonly string[] ActNames =
    {
        "seller.chasing", "seller.checkin", "seller.discountpush", "seller.owntarget", "seller.pitch",
        "customer.question", "customer.help",
        "ask.made", "ask.refused", "ask.agreed", "ask.alternative",
    };

    private static readonly string[] Names = AllNames();
    private static readonly Dictionary<string, Label> ByName = IndexNames();

    /// <summary>How many labels there are.</summary>
    public static int Count => Names.Length;

    /// <summary>The written name of a label.</summary>
    public static string Name(this Label label) => Names[(int)label];

    /// <summary>The written name of an obstacle type, such as <c>approval</c>.</summary>
    public static string Name(this ObstacleType type) => ObstacleNames[(int)type - 1];

    /// <summary>The written name of a topic, such as <c>orggoal</c>.</summary>
    public static string Name(this Topic topic) => TopicNames[(int)topic - 1];

    /// <summary>The label with this written name; false where there is none.</summary>
    public static bool TryParse(string name, out Label label) => ByName.TryGetValue(name, out label);

    /// <summary>The obstacle type of a raised, addressed or cleared label, else null.</summary>
    public static ObstacleType? AsObstacle(this Label label)
    {
        if (label <= Label.ObstacleCompetitionAddressed) return (ObstacleType)((int)label / 2 + 1);
        return label is >= Label.ObstacleAlignmentCleared and <= Label.ObstacleCompetitionCleared
            ? (ObstacleType)(label - Label.ObstacleAlignmentCleared + 1)
            : null;
    }

    /// <summary>Whether the label says that an obstacle exists.</summary>
    public static bool IsRaised(this Label label) => label <= Label.ObstacleCompetitionAddressed && (int)label % 2 == 0;

    /// <summary>Whether the label says that an obstacle was worked on.</summary>
    public static bool IsAddressed(this Label label) => label <= Label.ObstacleCompetitionAddressed && (int)label % 2 == 1;

    /// <summary>Whether the label says that an obstacle is out of the way.</summary>
    public static bool IsCleared(this Label label) => label >= Label.ObstacleAlignmentCleared;

    /// <summary>The topic of a topic label, else null.</summary>
    public static Topic? AsTopic(this Label label) =>
        label is >= Label.TopicProblem and <= Label.TopicNewOpportunity ? (Topic)(label - Label.TopicProblem + 1) : null;

    /// <summary>The label that says an obstacle of this type exists.</summary>
    public static Label Raised(this ObstacleType type) => (Label)(((int)type - 1) * 2);

    /// <summary>The label that says an obstacle of this type was worked on.</summary>
    public static Label Addressed(this ObstacleType type) => type.Raised() + 1;

    /// <summary>The label that says an obstacle of this type is out of the way.</summary>
    public static Label Cleared(this ObstacleType type) => Label.ObstacleAlignmentCleared + ((int)type - 1);

    /// <summary>The label of this topic.</summary>
    public static Label AsLabel(this Topic topic) => Label.TopicProblem + ((int)topic - 1);

    private static string[] AllNames()
    {
        var names = new List<string>();
        foreach (var obstacle in ObstacleNames)
        {
            names.Add("obstacle." + obstacle + ".raised");
            names.Add("obstacle." + obstacle + ".addressed");
        }

        foreach (var topic in TopicNames) names.Add("topic." + topic);
        names.AddRange(ActNames);
        foreach (var obstacle in ObstacleNames) names.Add("obstacle." + obstacle + ".cleared");
        names.Add("obstacle.cleared");
        return names.ToArray();
    }

    private static Dictionary<string, Label> IndexNames()
    {
        var index = new Dictionary<string, Label>(StringComparer.Ordinal);
        for (var i = 0; i < Names.Length; i++) index.Add(Names[i], (Label)i);
        return index;
    }
}
