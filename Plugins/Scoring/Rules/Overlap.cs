using System.Collections.Generic;

namespace CrmCoach.Scoring.Rules;

/// <summary>Which advice says the same thing: of advice that shares a word here, only the most useful is given.</summary>
internal static class Overlap
{
    /// <summary>What a piece of advice says, in words of our own: at least the rule, to whom and about which matter.</summary>
    public static IReadOnlyList<string> Of(string rule, Firing firing)
    {
        var says = new List<string>(Besides(rule, firing));
        says.Add(rule + " " + firing.Person + " " + firing.Obstacle?.Subject + " " + firing.Topic);
        return says;
    }

    private static IReadOnlyList<string> Besides(string rule, Firing firing)
    {
        switch (rule)
        {
            case "obstacle.unknown": return new[] { "learn what is in the way", "learn who approves" };
            case "obstacle.approvalpath": return new[] { "learn who approves" };
            case "obstacle.stalledwin": return new[] { "learn what is in the way", "learn who approves", "instead of chasing" };
            case "obstacle.unaddressed":
            case "obstacle.quiet": return new[] { "work on " + firing.Subject };
            case "focus.goalunknown": return new[] { "learn orggoal" };
            case "focus.urgencyunknown": return new[] { "learn problem" };
            case "relationship.dealonly": return new[] { "more than the deal", "learn orggoal", "call" };
            case "relationship.uncovered": return new[] { "more than the deal", "learn " + firing.Subject };
            case "persevere.samemethod":
            case "persevere.silence": return new[] { "call" };
            case "persevere.gaveup": return new[] { "call", "ask " + firing.Subject };
            case "persevere.refused":
            case "persevere.wentwithout": return new[] { "ask " + firing.Subject };
            default: return new[] { rule };
        }
    }
}
